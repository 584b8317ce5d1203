-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- COMP-08 Queries of the last release may need slug_i.
DROP INDEX CONCURRENTLY slug_i;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course DROP COLUMN slug;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN title TYPE character varying(300);

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (title);

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-16 The value of every row is computed and stored, so course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ADD COLUMN slug text GENERATED ALWAYS AS (lower((title)::text)) STORED;

-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY slug_i ON course (slug);
