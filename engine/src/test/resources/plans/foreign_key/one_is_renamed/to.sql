CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
CREATE TABLE class_session (
    id bigint NOT NULL,
    course_id bigint,
    CONSTRAINT class_session_pkey PRIMARY KEY (id)
);
ALTER TABLE class_session ADD CONSTRAINT to_course FOREIGN KEY (course_id) REFERENCES course (id);
