-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
-- FAIL-03 It fails if rows of course have the same title.
-- COMP-05 Code of the last release may still write rows that course_title_key refuses.
CREATE UNIQUE INDEX CONCURRENTLY course_title_key ON course (title);

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD CONSTRAINT course_title_key UNIQUE USING INDEX course_title_key;
-- locks course ACCESS EXCLUSIVE
-- loses data
-- DATA-03 Column course.lang is dropped with all its values.
ALTER TABLE course DROP COLUMN lang;
