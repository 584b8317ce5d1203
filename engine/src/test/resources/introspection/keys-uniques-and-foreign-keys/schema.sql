CREATE TABLE person (
  first_name text,
  id bigint,
  last_name text,
  born date,
  CONSTRAINT person_pk PRIMARY KEY (id) INCLUDE (born),
  CONSTRAINT names UNIQUE (last_name, first_name) INCLUDE (born),
  CONSTRAINT born_once UNIQUE (born) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE course (
  a bigint,
  b bigint,
  PRIMARY KEY (b, a) DEFERRABLE,
  first_name text,
  last_name text,
  previous_a bigint,
  previous_b bigint,
  CONSTRAINT owner FOREIGN KEY (a) REFERENCES person ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE,
  CONSTRAINT owner_deferred FOREIGN KEY (a) REFERENCES person ON DELETE SET DEFAULT ON UPDATE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT owner_names FOREIGN KEY (last_name, first_name) REFERENCES person (last_name, first_name) MATCH FULL
);
CREATE TABLE lesson (person_id bigint, name text UNIQUE);
ALTER TABLE lesson ADD CONSTRAINT of_course FOREIGN KEY (person_id) REFERENCES person (id) NOT VALID;
