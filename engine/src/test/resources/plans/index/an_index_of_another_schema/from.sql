CREATE SCHEMA s; CREATE TABLE s.t (id bigint, a text); CREATE INDEX t_a_idx ON s.t (a); CREATE INDEX t_b_idx ON s.t (a, id);
