CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    a integer, b integer,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT ab UNIQUE (a, b)
);
