-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD CONSTRAINT course_title_key UNIQUE USING INDEX course_title_key;
