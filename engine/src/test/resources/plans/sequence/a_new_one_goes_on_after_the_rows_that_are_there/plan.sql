-- EXPAND
CREATE SEQUENCE course_seq;
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ALTER COLUMN id SET DEFAULT nextval('course_seq'::regclass);
SELECT setval('course_seq', greatest(max(id) + 1, 1), false) FROM course;
