-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- loses data
-- DATA-03 Column course.slug is dropped with all its values.
ALTER TABLE course DROP COLUMN slug;
-- locks course ACCESS EXCLUSIVE
-- loses data
-- DATA-03 Column course.sub is dropped with all its values.
ALTER TABLE course DROP COLUMN sub;
