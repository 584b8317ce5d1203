-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- COMP-04 Code of the last release that leaves course.id out of an INSERT gets another value from then on.
ALTER TABLE course ALTER COLUMN id DROP IDENTITY;
