CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);

CREATE TABLE room (id bigint PRIMARY KEY);
CREATE TABLE class_session (
    id bigint PRIMARY KEY,
    course_id bigint NOT NULL REFERENCES course (id),
    room_id bigint NOT NULL REFERENCES room (id)
);
