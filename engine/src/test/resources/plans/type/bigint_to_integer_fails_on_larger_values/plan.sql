-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
-- DATA-05 Not every bigint is a integer: it fails on others.
ALTER TABLE course ALTER COLUMN level TYPE integer;

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (level);
