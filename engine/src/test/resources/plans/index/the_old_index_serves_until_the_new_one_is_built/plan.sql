-- EXPAND
ALTER INDEX course_idx RENAME TO course_idx_old;

-- EXPAND, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY course_idx ON course (title, a);

-- EXPAND, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
DROP INDEX CONCURRENTLY course_idx_old;
