-- CONTRACT
-- locks class_session SHARE ROW EXCLUSIVE, course SHARE ROW EXCLUSIVE
-- LOCK-06 Writes to course wait too while this waits for its locks.
-- COMP-05 Code of the last release may still write rows that class_session_course_id_fkey refuses.
-- PERF-02 No index of class_session starts with (course_id): deleting a row of course reads the whole table.
ALTER TABLE class_session ADD CONSTRAINT class_session_course_id_fkey_new FOREIGN KEY (course_id) REFERENCES course (id) ON DELETE CASCADE NOT VALID;

-- CONTRACT
-- locks class_session SHARE UPDATE EXCLUSIVE, course ROW SHARE
-- SCAN class_session
-- FAIL-04 It fails if a row of class_session refers to a row that isn't in course.
ALTER TABLE class_session VALIDATE CONSTRAINT class_session_course_id_fkey_new;

-- CONTRACT
-- locks class_session ACCESS EXCLUSIVE, course ACCESS EXCLUSIVE
-- LOCK-06 Writes to course wait too while this waits for its locks.
-- COMP-07 Nothing keeps class_session from referring to missing rows of course any more.
ALTER TABLE class_session DROP CONSTRAINT class_session_course_id_fkey;
-- locks class_session ACCESS EXCLUSIVE
ALTER TABLE class_session RENAME CONSTRAINT class_session_course_id_fkey_new TO class_session_course_id_fkey;
