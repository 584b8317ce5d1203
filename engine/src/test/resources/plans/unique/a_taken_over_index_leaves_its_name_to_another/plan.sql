-- EXPAND
ALTER INDEX person_name RENAME TO person_i_new;
-- locks person ACCESS EXCLUSIVE
ALTER TABLE person ADD CONSTRAINT person_email UNIQUE USING INDEX person_i;
ALTER INDEX person_i_new RENAME TO person_i;
