CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    a text, b text, tags text[], meta jsonb,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
