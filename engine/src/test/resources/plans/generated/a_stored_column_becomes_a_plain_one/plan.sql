-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- COMP-04 Code of the last release that leaves course.slug out of an INSERT gets another value from then on.
ALTER TABLE course ALTER COLUMN slug DROP EXPRESSION;
