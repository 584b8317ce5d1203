-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- COMP-04 Code of the last release that leaves course.id out of an INSERT gets another value from then on.
ALTER TABLE course ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE course_id_seq;
-- locks course ACCESS EXCLUSIVE
-- COMP-04 Code of the last release that leaves course.id out of an INSERT gets another value from then on.
ALTER TABLE course ALTER COLUMN id SET DEFAULT nextval('course_id_seq'::regclass);
SELECT setval('course_id_seq', greatest(max(id) + 1, 1), false) FROM course;
ALTER SEQUENCE course_id_seq OWNED BY course.id;
