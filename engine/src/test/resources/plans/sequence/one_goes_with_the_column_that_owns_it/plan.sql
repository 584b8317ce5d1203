-- CONTRACT
-- locks t ACCESS EXCLUSIVE
-- loses data
-- DATA-03 Column t.n is dropped with all its values.
ALTER TABLE t DROP COLUMN n;
