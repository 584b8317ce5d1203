-- CONTRACT
-- DATA-06 Type st loses or reorders values: it fails if a row holds a value that is gone.
ALTER TYPE st RENAME TO st_old;
CREATE TYPE st AS ENUM ('B', 'A');
-- locks course ACCESS EXCLUSIVE
-- REWRITE course
-- LOCK-11 Table course is rewritten, and nobody reads or writes it meanwhile.
ALTER TABLE course ALTER COLUMN status TYPE st USING status::text::st;
DROP TYPE st_old;
