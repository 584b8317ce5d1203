-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- COMP-05 Code of the last release may still write rows that x refuses.
ALTER TABLE course ADD CONSTRAINT x_new CHECK ((title)::text <> ''::text) NO INHERIT NOT VALID;

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
-- FAIL-04 It fails if a row of course doesn't satisfy x.
ALTER TABLE course VALIDATE CONSTRAINT x_new;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course DROP CONSTRAINT x;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course RENAME CONSTRAINT x_new TO x;
