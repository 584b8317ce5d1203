-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD COLUMN subtitle text;

-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-16 The value of every row is computed and stored, so course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ADD COLUMN a_slug text GENERATED ALWAYS AS (lower(subtitle)) STORED;
