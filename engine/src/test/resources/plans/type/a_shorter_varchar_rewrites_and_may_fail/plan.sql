-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
-- DATA-05 Not every character varying(255) is a character varying(100): it fails on others.
ALTER TABLE course ALTER COLUMN title TYPE character varying(100);

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (title);
