CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    room_id bigint,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
CREATE TABLE room (id bigint PRIMARY KEY);
ALTER TABLE course ADD CONSTRAINT fk FOREIGN KEY (room_id) REFERENCES room (id);
