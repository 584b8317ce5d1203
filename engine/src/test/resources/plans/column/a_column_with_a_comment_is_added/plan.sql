-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD COLUMN summary text;
-- locks course SHARE UPDATE EXCLUSIVE
COMMENT ON COLUMN course.summary IS 'In one sentence';
