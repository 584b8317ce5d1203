-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN status DROP DEFAULT;
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ALTER COLUMN status TYPE character varying(255);
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN status SET DEFAULT 'DRAFT'::character varying;

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (status);

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- COMP-05 Code of the last release may still write rows that course_status_check refuses.
ALTER TABLE course ADD CONSTRAINT course_status_check CHECK (status IN ('DRAFT', 'PUBLISHED')) NOT VALID;
DROP TYPE course_status;

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
-- FAIL-04 It fails if a row of course doesn't satisfy course_status_check.
ALTER TABLE course VALIDATE CONSTRAINT course_status_check;
