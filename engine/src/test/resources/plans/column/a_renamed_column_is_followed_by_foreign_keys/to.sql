-- renamed column course.course_no from id
-- renamed column class_session.course_no from course_id
CREATE TABLE course (
    course_no bigint NOT NULL,
    title varchar(255) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (course_no)
);
CREATE TABLE class_session (
    id bigint NOT NULL,
    course_no bigint,
    CONSTRAINT class_session_pkey PRIMARY KEY (id)
);
ALTER TABLE class_session ADD CONSTRAINT fk FOREIGN KEY (course_no) REFERENCES course (course_no);
