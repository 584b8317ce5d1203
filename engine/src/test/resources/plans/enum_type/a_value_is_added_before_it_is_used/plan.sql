-- EXPAND
ALTER TYPE st ADD VALUE 'B';

-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- COMP-04 Code of the last release that leaves course.status out of an INSERT gets another value from then on.
ALTER TABLE course ALTER COLUMN status SET DEFAULT 'B'::st;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- COMP-05 Code of the last release may still write rows that not_both refuses.
ALTER TABLE course ADD CONSTRAINT not_both CHECK ((status <> 'B'::st) OR ((title)::text <> ''::text)) NOT VALID;

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
-- FAIL-04 It fails if a row of course doesn't satisfy not_both.
ALTER TABLE course VALIDATE CONSTRAINT not_both;
