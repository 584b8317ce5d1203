-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN meta DROP DEFAULT;
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ALTER COLUMN meta TYPE jsonb;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN meta SET DEFAULT '{}'::jsonb;

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (meta);
