CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    a text, b text,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT ab_key UNIQUE (a, b)
);
