-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course DROP CONSTRAINT key_c;

-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- COMP-08 Queries of the last release may need key_i.
DROP INDEX CONCURRENTLY key_i;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN key DROP DEFAULT;
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
-- FAIL-08 PostgreSQL doesn't convert text to uuid by itself: it fails if a value can't be read as one.
ALTER TABLE course ALTER COLUMN key TYPE uuid USING key::uuid;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN key SET DEFAULT '00000000-0000-0000-0000-000000000000'::uuid;

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (key);
