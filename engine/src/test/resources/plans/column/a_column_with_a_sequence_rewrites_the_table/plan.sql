-- EXPAND
CREATE SEQUENCE course_number_seq;

-- EXPAND
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-14 The default nextval('course_number_seq'::regclass) has another value for each row, so course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ADD COLUMN number bigint DEFAULT nextval('course_number_seq'::regclass) NOT NULL;

-- EXPAND
ALTER SEQUENCE course_number_seq OWNED BY course.number;
