CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
CREATE TABLE room (id bigint PRIMARY KEY);
CREATE TABLE class_session (
    id bigint PRIMARY KEY,
    course_id bigint REFERENCES course (id),
    room_id bigint REFERENCES room (id),
    parent_id bigint REFERENCES class_session (id)
);
INSERT INTO course (id, title) VALUES (1, 'Tango'), (2, 'Salsa');
INSERT INTO room VALUES (1); INSERT INTO class_session VALUES (1, 1, 1, NULL);
