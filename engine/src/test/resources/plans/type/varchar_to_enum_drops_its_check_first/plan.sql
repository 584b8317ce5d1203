-- EXPAND
CREATE TYPE course_status AS ENUM ('DRAFT', 'PUBLISHED');
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course DROP CONSTRAINT course_status_check;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN status DROP DEFAULT;
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
-- FAIL-08 PostgreSQL doesn't convert character varying(255) to course_status by itself: it fails if a value can't be read as one.
ALTER TABLE course ALTER COLUMN status TYPE course_status USING status::course_status;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN status SET DEFAULT 'DRAFT'::course_status;

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (status);
