-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
COMMENT ON TABLE course IS 'What is taught';
