-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- SCAN course
-- FAIL-01 It fails, and loses nothing, if course has rows: give the column a @DatabaseDefault, or add it as nullable first, fill it, and make it not null with a later migration.
ALTER TABLE course ADD COLUMN level integer NOT NULL;
