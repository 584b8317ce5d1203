CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT course_title_key UNIQUE (title)
);
CREATE TABLE t (id bigint PRIMARY KEY, course_title varchar(255) CONSTRAINT fk REFERENCES course (title));
