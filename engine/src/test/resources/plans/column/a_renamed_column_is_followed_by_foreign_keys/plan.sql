-- EXPAND
-- locks class_session ACCESS EXCLUSIVE
-- COMP-01 Code that still says class_session.course_id fails from then on.
ALTER TABLE class_session RENAME COLUMN course_id TO course_no;

-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- COMP-01 Code that still says course.id fails from then on.
ALTER TABLE course RENAME COLUMN id TO course_no;
