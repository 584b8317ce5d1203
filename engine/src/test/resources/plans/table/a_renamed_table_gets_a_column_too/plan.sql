-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- COMP-02 Code that still says course fails from then on.
ALTER TABLE course RENAME TO lesson;
-- locks lesson ACCESS EXCLUSIVE
ALTER TABLE lesson ADD COLUMN status text;
