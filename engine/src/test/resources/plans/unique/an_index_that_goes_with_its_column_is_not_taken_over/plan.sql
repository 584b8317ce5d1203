-- CONTRACT
-- locks person ACCESS EXCLUSIVE
-- REWRITE person
-- DATA-08 The values of person.key are computed anew.
ALTER TABLE person ALTER COLUMN key SET EXPRESSION AS (upper(name));

-- CONTRACT
-- locks person ACCESS EXCLUSIVE
ALTER TABLE person ADD CONSTRAINT person_unique_key UNIQUE USING INDEX person_key;
