CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);

CREATE TABLE class_session (
    id bigint PRIMARY KEY,
    course_id bigint NOT NULL REFERENCES course (id)
);
CREATE INDEX class_session_course_id_idx ON class_session (course_id);
