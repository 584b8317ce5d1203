-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- COMP-05 Code of the last release may still write rows that course_status_check refuses.
ALTER TABLE course ADD CONSTRAINT course_status_check_new CHECK ((status)::text = 'A'::text) NOT VALID;

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
-- FAIL-04 It fails if a row of course doesn't satisfy course_status_check.
ALTER TABLE course VALIDATE CONSTRAINT course_status_check_new;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course DROP CONSTRAINT course_status_check;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course RENAME CONSTRAINT course_status_check_new TO course_status_check;
