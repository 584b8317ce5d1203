CREATE TABLE course (
    id bigint NOT NULL,
    title text NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
CREATE INDEX course_title_idx ON course (title);
