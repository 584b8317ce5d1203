-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD COLUMN a text;

-- EXPAND, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE UNIQUE INDEX CONCURRENTLY u2 ON course (a) INCLUDE (title);

-- EXPAND
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD CONSTRAINT u2 UNIQUE USING INDEX u2;

-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
-- FAIL-03 It fails if rows of course have the same title.
-- COMP-05 Code of the last release may still write rows that u1 refuses.
CREATE UNIQUE INDEX CONCURRENTLY u1 ON course (title);

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD CONSTRAINT u1 UNIQUE USING INDEX u1 DEFERRABLE;

-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
-- FAIL-03 It fails if rows of course have the same title, a.
-- COMP-05 Code of the last release may still write rows that u3 refuses.
CREATE UNIQUE INDEX CONCURRENTLY u3 ON course (title, a);

-- CONTRACT
-- locks course ACCESS EXCLUSIVE
ALTER TABLE course ADD CONSTRAINT u3 UNIQUE USING INDEX u3 DEFERRABLE INITIALLY DEFERRED;
