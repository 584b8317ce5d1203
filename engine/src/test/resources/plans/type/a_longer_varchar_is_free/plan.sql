-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN title TYPE character varying(500);

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (title);
