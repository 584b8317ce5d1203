-- renamed table lesson from course
CREATE TABLE lesson (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status text,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
