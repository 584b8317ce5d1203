CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
