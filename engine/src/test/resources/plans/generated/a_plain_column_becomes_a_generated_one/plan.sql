-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- COMP-08 Queries of the last release may need slug_i.
DROP INDEX CONCURRENTLY slug_i;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- COMP-08 Nothing keeps (slug) of course unique any more, and its index is gone.
ALTER TABLE course DROP CONSTRAINT slug_u;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- loses data
-- DATA-08 Column course.slug is dropped and added again: what it held before is gone.
ALTER TABLE course DROP COLUMN slug, ADD COLUMN slug text GENERATED ALWAYS AS (lower((title)::text)) STORED;

-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY slug_i ON course (slug);

-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
-- FAIL-03 It fails if rows of course have the same slug.
-- COMP-05 Code of the last release may still write rows that slug_u refuses.
CREATE UNIQUE INDEX CONCURRENTLY slug_u ON course (slug);

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD CONSTRAINT slug_u UNIQUE USING INDEX slug_u;
