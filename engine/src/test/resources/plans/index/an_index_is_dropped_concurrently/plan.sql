-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- COMP-08 Queries of the last release may need course_title_idx.
DROP INDEX CONCURRENTLY course_title_idx;
