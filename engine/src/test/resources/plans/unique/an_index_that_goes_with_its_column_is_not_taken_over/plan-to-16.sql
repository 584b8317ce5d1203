-- CONTRACT, outside a transaction
-- locks person SHARE UPDATE EXCLUSIVE
-- COMP-08 Queries of the last release may need person_key.
DROP INDEX CONCURRENTLY person_key;

-- CONTRACT
-- locks person ACCESS EXCLUSIVE
-- REWRITE person
-- DATA-08 Column person.key is dropped and added again: what it held before is gone.
ALTER TABLE person DROP COLUMN key, ADD COLUMN key text GENERATED ALWAYS AS (upper(name)) STORED;

-- CONTRACT, outside a transaction
-- locks person SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD person
-- FAIL-03 It fails if rows of person have the same key.
-- COMP-05 Code of the last release may still write rows that person_unique_key refuses.
CREATE UNIQUE INDEX CONCURRENTLY person_unique_key ON person (key);

-- CONTRACT
-- locks person ACCESS EXCLUSIVE
ALTER TABLE person ADD CONSTRAINT person_unique_key UNIQUE USING INDEX person_unique_key;
