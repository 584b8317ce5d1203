-- EXPAND
CREATE TABLE class_session (
    id bigint NOT NULL,
    course_id bigint NOT NULL,
    room_id bigint NOT NULL,
    CONSTRAINT class_session_pkey PRIMARY KEY (id)
);
-- locks course SHARE ROW EXCLUSIVE
-- LOCK-06 Writes to course wait too while this waits for its locks.
-- PERF-02 No index of class_session starts with (course_id): deleting a row of course reads the whole table.
ALTER TABLE class_session ADD CONSTRAINT class_session_course_id_fkey FOREIGN KEY (course_id) REFERENCES course (id);

-- EXPAND
-- locks room SHARE ROW EXCLUSIVE
-- LOCK-06 Writes to room wait too while this waits for its locks.
-- PERF-02 No index of class_session starts with (room_id): deleting a row of room reads the whole table.
ALTER TABLE class_session ADD CONSTRAINT class_session_room_id_fkey FOREIGN KEY (room_id) REFERENCES room (id);
