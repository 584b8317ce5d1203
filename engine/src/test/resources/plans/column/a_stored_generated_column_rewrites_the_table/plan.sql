-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-16 The value of every row is computed and stored, so course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ADD COLUMN slug text GENERATED ALWAYS AS (lower((title)::text)) STORED;
