-- CONTRACT
-- locks ch ACCESS EXCLUSIVE, p ACCESS EXCLUSIVE
-- LOCK-06 Writes to p wait too while this waits for its locks.
-- COMP-07 Nothing keeps ch from referring to missing rows of p any more.
ALTER TABLE ch DROP CONSTRAINT ch_p_id_fkey;

-- CONTRACT
-- locks ch ACCESS EXCLUSIVE
-- REWRITE ch
-- LOCK-11 Table ch is rewritten, and nobody reads or writes it meanwhile.
-- FAIL-08 PostgreSQL doesn't convert text to uuid by itself: it fails if a value can't be read as one.
ALTER TABLE ch ALTER COLUMN p_id TYPE uuid USING p_id::uuid;

-- CONTRACT
-- locks ch SHARE UPDATE EXCLUSIVE
-- SCAN ch
ANALYZE ch (p_id);

-- CONTRACT
-- locks p ACCESS EXCLUSIVE
-- REWRITE p
-- LOCK-11 Table p is rewritten, and nobody reads or writes it meanwhile.
-- FAIL-08 PostgreSQL doesn't convert text to uuid by itself: it fails if a value can't be read as one.
ALTER TABLE p ALTER COLUMN id TYPE uuid USING id::uuid;

-- CONTRACT
-- locks p SHARE UPDATE EXCLUSIVE
-- SCAN p
ANALYZE p (id);

-- CONTRACT
-- locks ch SHARE ROW EXCLUSIVE, p SHARE ROW EXCLUSIVE
-- LOCK-06 Writes to p wait too while this waits for its locks.
-- COMP-05 Code of the last release may still write rows that ch_p_id_fkey refuses.
-- PERF-02 No index of ch starts with (p_id): deleting a row of p reads the whole table.
ALTER TABLE ch ADD CONSTRAINT ch_p_id_fkey FOREIGN KEY (p_id) REFERENCES p (id) NOT VALID;

-- CONTRACT
-- locks ch SHARE UPDATE EXCLUSIVE, p ROW SHARE
-- SCAN ch
-- FAIL-04 It fails if a row of ch refers to a row that isn't in p.
ALTER TABLE ch VALIDATE CONSTRAINT ch_p_id_fkey;
