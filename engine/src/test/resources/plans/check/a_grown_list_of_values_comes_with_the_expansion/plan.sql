-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD CONSTRAINT course_status_check_new CHECK (status IN ('A', 'B', 'C')) NOT VALID;

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
-- FAIL-04 It fails if a row of course doesn't satisfy course_status_check.
ALTER TABLE course VALIDATE CONSTRAINT course_status_check_new;

-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course DROP CONSTRAINT course_status_check;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course RENAME CONSTRAINT course_status_check_new TO course_status_check;
