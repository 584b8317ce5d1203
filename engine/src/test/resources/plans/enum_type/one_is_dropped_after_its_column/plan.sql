-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- loses data
-- DATA-03 Column course.status is dropped with all its values.
ALTER TABLE course DROP COLUMN status;
DROP TYPE st;
