-- CONTRACT, outside a transaction
-- locks p SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD p
-- FAIL-03 It fails if rows of p have the same code.
-- COMP-05 Code of the last release may still write rows that p_code_key refuses.
CREATE UNIQUE INDEX CONCURRENTLY p_code_key ON p (code) INCLUDE (id);

-- CONTRACT
-- locks p ACCESS EXCLUSIVE
ALTER TABLE p ADD CONSTRAINT p_code_key UNIQUE USING INDEX p_code_key;

-- CONTRACT
-- locks ch ACCESS EXCLUSIVE, p ACCESS EXCLUSIVE
-- LOCK-06 Writes to p wait too while this waits for its locks.
-- COMP-07 Nothing keeps ch from referring to missing rows of p any more.
ALTER TABLE ch DROP CONSTRAINT fk;

-- CONTRACT, outside a transaction
-- locks p SHARE UPDATE EXCLUSIVE
-- COMP-08 Queries of the last release may need p_code.
DROP INDEX CONCURRENTLY p_code;

-- CONTRACT
-- locks ch SHARE ROW EXCLUSIVE, p SHARE ROW EXCLUSIVE
-- LOCK-06 Writes to p wait too while this waits for its locks.
-- COMP-05 Code of the last release may still write rows that fk refuses.
-- PERF-02 No index of ch starts with (code): deleting a row of p reads the whole table.
ALTER TABLE ch ADD CONSTRAINT fk FOREIGN KEY (code) REFERENCES p (code) NOT VALID;

-- CONTRACT
-- locks ch SHARE UPDATE EXCLUSIVE, p ROW SHARE
-- SCAN ch
-- FAIL-04 It fails if a row of ch refers to a row that isn't in p.
ALTER TABLE ch VALIDATE CONSTRAINT fk;
