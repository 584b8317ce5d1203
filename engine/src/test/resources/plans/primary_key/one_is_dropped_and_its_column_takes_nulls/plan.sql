-- EXPAND
-- locks t ACCESS EXCLUSIVE
-- COMP-08 Nothing keeps (a) of t unique any more, and its index is gone.
ALTER TABLE t DROP CONSTRAINT t_pkey;
-- locks t ACCESS EXCLUSIVE
-- COMP-03 Code of the last release may not expect nulls in t.a.
ALTER TABLE t ALTER COLUMN a DROP NOT NULL;
