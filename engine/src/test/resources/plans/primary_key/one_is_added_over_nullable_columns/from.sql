CREATE TABLE t (a integer, b integer);
INSERT INTO t VALUES (1, 1);
