-- CONTRACT, outside a transaction
-- locks t SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD t
-- FAIL-03 It fails if rows of t have the same a, b.
-- COMP-05 Code of the last release may still write rows that t_pkey refuses.
CREATE UNIQUE INDEX CONCURRENTLY t_pkey_new ON t (a, b);

-- CONTRACT
-- locks t ACCESS EXCLUSIVE
ALTER TABLE t DROP CONSTRAINT t_pkey, ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_pkey_new;
