-- renamed table lesson from course
CREATE SEQUENCE lesson_seq INCREMENT BY 50;
CREATE TABLE lesson (
    id bigint NOT NULL,
    CONSTRAINT lesson_pkey PRIMARY KEY (id)
);
