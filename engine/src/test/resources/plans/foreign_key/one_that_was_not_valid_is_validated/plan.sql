-- CONTRACT
-- locks class_session SHARE UPDATE EXCLUSIVE, course ROW SHARE
-- SCAN class_session
-- FAIL-04 It fails if a row of class_session refers to a row that isn't in course.
ALTER TABLE class_session VALIDATE CONSTRAINT class_session_course_id_fkey;
