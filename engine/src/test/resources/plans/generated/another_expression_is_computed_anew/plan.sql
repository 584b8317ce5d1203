-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- DATA-08 The values of course.slug are computed anew.
ALTER TABLE course ALTER COLUMN slug SET EXPRESSION AS (upper((title)::text));
