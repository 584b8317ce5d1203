-- CONTRACT
-- locks a ACCESS EXCLUSIVE, b ACCESS EXCLUSIVE
-- LOCK-06 Writes to b wait too while this waits for its locks.
-- COMP-07 Nothing keeps a from referring to missing rows of b any more.
ALTER TABLE a DROP CONSTRAINT a_b_id_fkey;
-- locks b ACCESS EXCLUSIVE, a ACCESS EXCLUSIVE
-- LOCK-06 Writes to a wait too while this waits for its locks.
-- COMP-07 Nothing keeps b from referring to missing rows of a any more.
ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;

-- CONTRACT
-- locks a ACCESS EXCLUSIVE
-- loses data
-- DATA-02 Table a is dropped with all its rows.
DROP TABLE a;

-- CONTRACT
-- locks b ACCESS EXCLUSIVE
-- loses data
-- DATA-02 Table b is dropped with all its rows.
DROP TABLE b;
