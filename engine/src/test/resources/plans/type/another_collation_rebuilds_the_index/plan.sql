-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- INDEX_BUILD course
-- LOCK-12 The indexes on course.title are built anew, and nobody reads or writes the table meanwhile.
ALTER TABLE course ALTER COLUMN title TYPE character varying(255) COLLATE "C";

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (title);
