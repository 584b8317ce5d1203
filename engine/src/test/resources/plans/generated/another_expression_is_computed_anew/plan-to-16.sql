-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- COMP-08 Queries of the last release may need slug_i.
DROP INDEX CONCURRENTLY slug_i;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- DATA-08 Column course.slug is dropped and added again: what it held before is gone.
ALTER TABLE course DROP COLUMN slug, ADD COLUMN slug text GENERATED ALWAYS AS (upper((title)::text)) STORED;

-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY slug_i ON course (slug);
