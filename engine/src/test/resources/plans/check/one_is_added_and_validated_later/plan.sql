-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- COMP-05 Code of the last release may still write rows that title_given refuses.
ALTER TABLE course ADD CONSTRAINT title_given CHECK ((title)::text <> ''::text) NOT VALID;

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
-- FAIL-04 It fails if a row of course doesn't satisfy title_given.
ALTER TABLE course VALIDATE CONSTRAINT title_given;
