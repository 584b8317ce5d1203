-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- loses data
-- DATA-03 Column course.a is dropped with all its values.
ALTER TABLE course DROP COLUMN a;
-- locks course ACCESS EXCLUSIVE
-- loses data
-- DATA-03 Column course.b is dropped with all its values.
ALTER TABLE course DROP COLUMN b;
