CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    a text,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
CREATE INDEX a_idx ON course (title);
