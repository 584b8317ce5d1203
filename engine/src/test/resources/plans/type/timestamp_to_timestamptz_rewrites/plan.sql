-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ALTER COLUMN at TYPE timestamp with time zone;

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (at);
