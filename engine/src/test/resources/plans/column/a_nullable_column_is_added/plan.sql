-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD COLUMN summary text;
