CREATE TABLE person (
    id bigint NOT NULL PRIMARY KEY,
    email text NOT NULL,
    name text NOT NULL
);
CREATE UNIQUE INDEX person_i ON person (email);
CREATE INDEX person_name ON person (name);
