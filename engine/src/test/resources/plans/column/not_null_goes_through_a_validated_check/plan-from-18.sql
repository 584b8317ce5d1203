-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- COMP-05 Code of the last release may still write rows without course.level.
ALTER TABLE course ADD CONSTRAINT course_level_not_null NOT NULL level NOT VALID;

-- CONTRACT
-- locks course SHARE UPDATE EXCLUSIVE
-- SCAN course
-- FAIL-02 It fails if a row of course has no level.
ALTER TABLE course VALIDATE CONSTRAINT course_level_not_null;
