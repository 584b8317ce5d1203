-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ALTER COLUMN tags TYPE text[];

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (tags);
