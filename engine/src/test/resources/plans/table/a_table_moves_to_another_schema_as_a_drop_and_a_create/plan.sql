-- EXPAND
CREATE SCHEMA new;
CREATE TABLE new.t (
    id bigint NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- CONTRACT
-- locks old.t ACCESS EXCLUSIVE
-- loses data
-- DATA-02 Table old.t is dropped with all its rows.
DROP TABLE old.t;
-- DATA-01 Schema old is dropped, which fails if anything is in it.
DROP SCHEMA old;
