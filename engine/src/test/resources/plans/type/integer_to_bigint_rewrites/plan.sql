-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN level DROP DEFAULT;
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ALTER COLUMN level TYPE bigint;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN level SET DEFAULT 1;

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (level);
