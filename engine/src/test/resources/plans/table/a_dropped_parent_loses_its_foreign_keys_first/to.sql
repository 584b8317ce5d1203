CREATE TABLE class_session (id bigint PRIMARY KEY, course_id bigint);
