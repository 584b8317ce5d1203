-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD COLUMN a text;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD COLUMN b text;

-- EXPAND, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE UNIQUE INDEX CONCURRENTLY ab_key ON course (a, b);

-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD CONSTRAINT ab_key UNIQUE USING INDEX ab_key;
