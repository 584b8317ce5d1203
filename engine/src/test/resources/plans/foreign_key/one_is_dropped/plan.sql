-- EXPAND
-- locks class_session ACCESS EXCLUSIVE, course ACCESS EXCLUSIVE
-- LOCK-06 Writes to course wait too while this waits for its locks.
-- COMP-07 Nothing keeps class_session from referring to missing rows of course any more.
ALTER TABLE class_session DROP CONSTRAINT class_session_course_id_fkey;
