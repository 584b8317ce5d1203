-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- loses data
-- DATA-03 Column course.summary is dropped with all its values.
ALTER TABLE course DROP COLUMN summary;
