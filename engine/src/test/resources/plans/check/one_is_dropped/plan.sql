-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course DROP CONSTRAINT title_given;
