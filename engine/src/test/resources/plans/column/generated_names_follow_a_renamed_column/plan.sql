-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- COMP-01 Code that still says course.title fails from then on.
ALTER TABLE course RENAME COLUMN title TO name;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course RENAME CONSTRAINT course_title_key TO course_name_key;
