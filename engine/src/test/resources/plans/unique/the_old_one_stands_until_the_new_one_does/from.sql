CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    a text,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT course_key UNIQUE (title)
);
