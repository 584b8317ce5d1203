CREATE SCHEMA s; CREATE TABLE s.t (id bigint, a text); CREATE INDEX t_a_idx ON s.t (lower(a)); CREATE INDEX t_c_idx ON s.t (a, id);
