-- EXPAND
-- locks ch ACCESS EXCLUSIVE, p ACCESS EXCLUSIVE
-- REWRITE ch
-- LOCK-11 Table ch is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE ch ALTER COLUMN p_id TYPE bigint;

-- EXPAND
-- locks ch SHARE UPDATE EXCLUSIVE
-- SCAN ch
ANALYZE ch (p_id);

-- EXPAND
-- locks p ACCESS EXCLUSIVE, ch ACCESS EXCLUSIVE
-- REWRITE p
-- LOCK-11 Table p is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE p ALTER COLUMN id TYPE bigint;

-- EXPAND
-- locks p SHARE UPDATE EXCLUSIVE
-- SCAN p
ANALYZE p (id);
