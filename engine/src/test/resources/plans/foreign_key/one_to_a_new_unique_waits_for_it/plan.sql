-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
-- FAIL-03 It fails if rows of course have the same title.
-- COMP-05 Code of the last release may still write rows that course_title_key refuses.
CREATE UNIQUE INDEX CONCURRENTLY course_title_key ON course (title);

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD CONSTRAINT course_title_key UNIQUE USING INDEX course_title_key;

-- CONTRACT
-- locks t SHARE ROW EXCLUSIVE, course SHARE ROW EXCLUSIVE
-- LOCK-06 Writes to course wait too while this waits for its locks.
-- COMP-05 Code of the last release may still write rows that fk refuses.
-- PERF-02 No index of t starts with (course_title): deleting a row of course reads the whole table.
ALTER TABLE t ADD CONSTRAINT fk FOREIGN KEY (course_title) REFERENCES course (title) NOT VALID;

-- CONTRACT
-- locks t SHARE UPDATE EXCLUSIVE, course ROW SHARE
-- SCAN t
-- FAIL-04 It fails if a row of t refers to a row that isn't in course.
ALTER TABLE t VALIDATE CONSTRAINT fk;
