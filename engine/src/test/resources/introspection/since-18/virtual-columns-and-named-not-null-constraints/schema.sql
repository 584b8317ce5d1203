CREATE TABLE course (
  id bigint CONSTRAINT id_given NOT NULL,
  price numeric NOT NULL,
  twice numeric GENERATED ALWAYS AS (price * 2) VIRTUAL,
  thrice numeric GENERATED ALWAYS AS (price * 3) STORED
);
