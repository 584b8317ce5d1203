-- EXPAND
CREATE TABLE class_session (
    id bigint NOT NULL,
    course_id bigint NOT NULL,
    CONSTRAINT class_session_pkey PRIMARY KEY (id)
);
CREATE INDEX class_session_course_id_idx ON class_session (course_id);
-- locks course SHARE ROW EXCLUSIVE
-- LOCK-06 Writes to course wait too while this waits for its locks.
ALTER TABLE class_session ADD CONSTRAINT class_session_course_id_fkey FOREIGN KEY (course_id) REFERENCES course (id);
