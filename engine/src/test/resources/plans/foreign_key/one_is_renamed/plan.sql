-- EXPAND
-- locks class_session ACCESS EXCLUSIVE
ALTER TABLE class_session RENAME CONSTRAINT class_session_course_id_fkey TO to_course;
