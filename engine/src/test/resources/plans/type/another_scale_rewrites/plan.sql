-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
-- DATA-05 Not every numeric(10,2) is a numeric(10,4): it fails on others.
ALTER TABLE course ALTER COLUMN price TYPE numeric(10,4);

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (price);
