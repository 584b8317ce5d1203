-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-15 Every row gets a number, so course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ADD COLUMN number integer GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 5) NOT NULL;
