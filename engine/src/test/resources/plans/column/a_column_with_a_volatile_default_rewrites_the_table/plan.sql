-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-14 The default gen_random_uuid() has another value for each row, so course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ADD COLUMN key uuid DEFAULT gen_random_uuid() NOT NULL;
