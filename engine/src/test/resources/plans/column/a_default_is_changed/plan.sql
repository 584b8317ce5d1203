-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- COMP-04 Code of the last release that leaves course.level out of an INSERT gets another value from then on.
ALTER TABLE course ALTER COLUMN level SET DEFAULT 2;
