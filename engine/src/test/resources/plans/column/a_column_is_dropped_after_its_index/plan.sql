-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- COMP-08 Queries of the last release may need course_summary_idx.
DROP INDEX CONCURRENTLY course_summary_idx;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- loses data
-- DATA-03 Column course.summary is dropped with all its values.
ALTER TABLE course DROP COLUMN summary;
