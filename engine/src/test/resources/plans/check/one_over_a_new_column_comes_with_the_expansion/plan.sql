-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD COLUMN level integer;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD CONSTRAINT level_check CHECK ((level >= 1) AND (level <= 5)) NOT VALID;

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
-- FAIL-04 It fails if a row of course doesn't satisfy level_check.
ALTER TABLE course VALIDATE CONSTRAINT level_check;
