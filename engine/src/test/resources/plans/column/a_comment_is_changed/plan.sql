-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
COMMENT ON COLUMN course.level IS 'From 1 to 5';
