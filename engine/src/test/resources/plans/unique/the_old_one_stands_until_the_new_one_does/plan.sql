-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
-- FAIL-03 It fails if rows of course have the same title, a.
-- COMP-05 Code of the last release may still write rows that course_key refuses.
CREATE UNIQUE INDEX CONCURRENTLY course_key_new ON course (title, a);

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course DROP CONSTRAINT course_key, ADD CONSTRAINT course_key UNIQUE USING INDEX course_key_new;
