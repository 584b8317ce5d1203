-- CONTRACT
-- locks t ACCESS EXCLUSIVE
-- COMP-05 Code of the last release may still write rows without t.a.
ALTER TABLE t ADD CONSTRAINT t_a_not_null NOT NULL a NOT VALID;
-- locks t ACCESS EXCLUSIVE
-- COMP-05 Code of the last release may still write rows without t.b.
ALTER TABLE t ADD CONSTRAINT t_b_not_null NOT NULL b NOT VALID;

-- CONTRACT
-- locks t SHARE UPDATE EXCLUSIVE
-- SCAN t
-- FAIL-02 It fails if a row of t has no a.
ALTER TABLE t VALIDATE CONSTRAINT t_a_not_null;
-- locks t SHARE UPDATE EXCLUSIVE
-- SCAN t
-- FAIL-02 It fails if a row of t has no b.
ALTER TABLE t VALIDATE CONSTRAINT t_b_not_null;

-- CONTRACT, outside a transaction
-- locks t SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD t
-- FAIL-03 It fails if rows of t have the same a, b.
-- COMP-05 Code of the last release may still write rows that t_pkey refuses.
CREATE UNIQUE INDEX CONCURRENTLY t_pkey ON t (a, b);

-- CONTRACT
-- locks t ACCESS EXCLUSIVE
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey;
