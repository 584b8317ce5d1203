-- CONTRACT, outside a transaction
-- locks t SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD t
-- FAIL-03 It fails if rows of t have the same a.
-- COMP-05 Code of the last release may still write rows that t_a_key refuses.
CREATE UNIQUE INDEX CONCURRENTLY t_a_key ON t (a);

-- CONTRACT
-- locks t ACCESS EXCLUSIVE
ALTER TABLE t ADD CONSTRAINT t_a_key UNIQUE USING INDEX t_a_key;

-- CONTRACT, outside a transaction
-- locks t SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD t
-- FAIL-03 It fails if rows of t have the same b.
-- COMP-05 Code of the last release may still write rows that t_pkey refuses.
CREATE UNIQUE INDEX CONCURRENTLY t_pkey_new ON t (b);

-- CONTRACT
-- locks ch ACCESS EXCLUSIVE, t ACCESS EXCLUSIVE
-- LOCK-06 Writes to t wait too while this waits for its locks.
-- COMP-07 Nothing keeps ch from referring to missing rows of t any more.
ALTER TABLE ch DROP CONSTRAINT fk;

-- CONTRACT
-- locks t ACCESS EXCLUSIVE
ALTER TABLE t DROP CONSTRAINT t_pkey, ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_new;

-- CONTRACT
-- locks ch SHARE ROW EXCLUSIVE, t SHARE ROW EXCLUSIVE
-- LOCK-06 Writes to t wait too while this waits for its locks.
-- COMP-05 Code of the last release may still write rows that fk refuses.
-- PERF-02 No index of ch starts with (t_a): deleting a row of t reads the whole table.
ALTER TABLE ch ADD CONSTRAINT fk FOREIGN KEY (t_a) REFERENCES t (a) NOT VALID;

-- CONTRACT
-- locks ch SHARE UPDATE EXCLUSIVE, t ROW SHARE
-- SCAN ch
-- FAIL-04 It fails if a row of ch refers to a row that isn't in t.
ALTER TABLE ch VALIDATE CONSTRAINT fk;
