CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    meta jsonb DEFAULT '{}',
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
