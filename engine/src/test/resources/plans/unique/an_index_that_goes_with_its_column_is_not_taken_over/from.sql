CREATE TABLE person (
    id bigint NOT NULL PRIMARY KEY,
    name text NOT NULL,
    key text GENERATED ALWAYS AS (lower(name)) STORED
);
CREATE UNIQUE INDEX person_key ON person (key);
