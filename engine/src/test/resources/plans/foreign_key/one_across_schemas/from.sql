CREATE SCHEMA s; CREATE TABLE s.p (id bigint PRIMARY KEY); CREATE TABLE ch (id bigint PRIMARY KEY, p_id bigint);
