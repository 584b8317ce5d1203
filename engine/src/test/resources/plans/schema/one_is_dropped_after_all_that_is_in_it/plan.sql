-- CONTRACT
-- locks s.t ACCESS EXCLUSIVE
-- loses data
-- DATA-02 Table s.t is dropped with all its rows.
DROP TABLE s.t;
-- DATA-07 Sequence s.q is dropped: how far it had counted is forgotten.
DROP SEQUENCE s.q;
DROP TYPE s.e;
-- DATA-01 Schema s is dropped, which fails if anything is in it.
DROP SCHEMA s;
