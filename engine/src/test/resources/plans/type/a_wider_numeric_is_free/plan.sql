-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN price TYPE numeric(12,2);

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (price);
