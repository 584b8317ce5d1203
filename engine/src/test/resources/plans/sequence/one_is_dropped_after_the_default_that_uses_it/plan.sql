-- CONTRACT
-- locks course ACCESS EXCLUSIVE
-- COMP-04 Code of the last release that leaves course.n out of an INSERT gets another value from then on.
ALTER TABLE course ALTER COLUMN n DROP DEFAULT;
-- DATA-07 Sequence s is dropped: how far it had counted is forgotten.
DROP SEQUENCE s;
