-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- COMP-03 Code of the last release may not expect nulls in course.title.
ALTER TABLE course ALTER COLUMN title DROP NOT NULL;
