-- EXPAND, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY course_title_idx ON course (title);
