-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- SCAN course
-- LOCK-13 The checks on course.title are verified for every row again, and nobody reads or writes it meanwhile.
ALTER TABLE course ALTER COLUMN title TYPE text;

-- EXPAND
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
ANALYZE course (title);

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- COMP-05 Code of the last release may still write rows that t_c refuses.
ALTER TABLE course ADD CONSTRAINT t_c_new CHECK (title <> ''::text) NOT VALID;

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
-- FAIL-04 It fails if a row of course doesn't satisfy t_c.
ALTER TABLE course VALIDATE CONSTRAINT t_c_new;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course DROP CONSTRAINT t_c;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course RENAME CONSTRAINT t_c_new TO t_c;
