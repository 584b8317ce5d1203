-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
-- FAIL-04 It fails if a row of course doesn't satisfy x.
ALTER TABLE course VALIDATE CONSTRAINT x;
