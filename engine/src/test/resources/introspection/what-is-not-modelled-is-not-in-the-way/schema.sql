CREATE TABLE measured (id bigint NOT NULL, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE measured_2020 PARTITION OF measured FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE measured_2021 PARTITION OF measured FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE INDEX ON measured (at);
CREATE TABLE note (
  id bigint PRIMARY KEY,
  of_id bigint,
  of_at date,
  CONSTRAINT of_measured FOREIGN KEY (of_id, of_at) REFERENCES measured (id, at)
);
CREATE TABLE parent (id bigint, CONSTRAINT id_positive CHECK (id > 0));
CREATE TABLE child (name text) INHERITS (parent);
CREATE VIEW names AS SELECT id FROM parent;
CREATE MATERIALIZED VIEW numbers AS SELECT id FROM parent;
CREATE TYPE pair AS (a integer, b integer);
CREATE TABLE of_type OF pair;
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE TABLE booked (during tsrange, seats positive, EXCLUDE USING gist (during WITH &&));
CREATE TEMPORARY TABLE passing (id bigint);
CREATE TEMPORARY SEQUENCE passing_number;
