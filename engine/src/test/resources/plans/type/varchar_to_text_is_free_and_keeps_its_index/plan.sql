-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN title TYPE text;

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (title);
