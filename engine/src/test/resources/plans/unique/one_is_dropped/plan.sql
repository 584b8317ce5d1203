-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- COMP-08 Nothing keeps (title) of course unique any more, and its index is gone.
ALTER TABLE course DROP CONSTRAINT course_title_key;
