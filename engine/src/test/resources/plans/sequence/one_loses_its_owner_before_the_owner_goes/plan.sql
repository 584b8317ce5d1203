-- EXPAND
ALTER SEQUENCE s OWNED BY NONE;

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- loses data
-- DATA-03 Column course.n is dropped with all its values.
ALTER TABLE course DROP COLUMN n;
