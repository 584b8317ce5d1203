-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- COMP-05 Code of the last release may still write rows without course.level.
ALTER TABLE course ALTER COLUMN level SET NOT NULL;
