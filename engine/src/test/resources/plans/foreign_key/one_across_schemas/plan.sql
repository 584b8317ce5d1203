-- CONTRACT
-- locks ch SHARE ROW EXCLUSIVE, s.p SHARE ROW EXCLUSIVE
-- LOCK-06 Writes to s.p wait too while this waits for its locks.
-- COMP-05 Code of the last release may still write rows that fk refuses.
-- PERF-02 No index of ch starts with (p_id): deleting a row of s.p reads the whole table.
ALTER TABLE ch ADD CONSTRAINT fk FOREIGN KEY (p_id) REFERENCES s.p (id) NOT VALID;

-- CONTRACT
-- locks ch SHARE UPDATE EXCLUSIVE, s.p ROW SHARE
-- SCAN ch
-- FAIL-04 It fails if a row of ch refers to a row that isn't in s.p.
ALTER TABLE ch VALIDATE CONSTRAINT fk;
