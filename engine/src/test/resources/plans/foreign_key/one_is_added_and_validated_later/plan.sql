-- EXPAND, outside a transaction
-- locks class_session SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD class_session
CREATE INDEX CONCURRENTLY class_session_course_id_idx ON class_session (course_id);

-- CONTRACT
-- locks class_session SHARE ROW EXCLUSIVE, course SHARE ROW EXCLUSIVE
-- LOCK-06 Writes to course wait too while this waits for its locks.
-- COMP-05 Code of the last release may still write rows that class_session_course_id_fkey refuses.
ALTER TABLE class_session ADD CONSTRAINT class_session_course_id_fkey FOREIGN KEY (course_id) REFERENCES course (id) NOT VALID;

-- CONTRACT
-- locks class_session SHARE UPDATE EXCLUSIVE, course ROW SHARE
-- SCAN class_session
-- FAIL-04 It fails if a row of class_session refers to a row that isn't in course.
ALTER TABLE class_session VALIDATE CONSTRAINT class_session_course_id_fkey;
