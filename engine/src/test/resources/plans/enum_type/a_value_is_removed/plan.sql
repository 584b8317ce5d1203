-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course DROP CONSTRAINT st_check;

-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- COMP-08 Queries of the last release may need st_idx.
DROP INDEX CONCURRENTLY st_idx;

-- CONTRACT
-- DATA-06 Type st loses or reorders values: it fails if a row holds a value that is gone.
ALTER TYPE st RENAME TO st_old;
CREATE TYPE st AS ENUM ('A');
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN status DROP DEFAULT;
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ALTER COLUMN status TYPE st USING status::text::st;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN status SET DEFAULT 'A'::st;
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ALTER COLUMN all_st TYPE st[] USING all_st::text[]::st[];
DROP TYPE st_old;

-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY st_idx ON course (title) WHERE (status = 'A'::st);
