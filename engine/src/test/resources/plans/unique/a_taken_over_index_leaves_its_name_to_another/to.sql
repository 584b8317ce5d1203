CREATE TABLE person (
    id bigint NOT NULL PRIMARY KEY,
    email text NOT NULL,
    name text NOT NULL,
    CONSTRAINT person_email UNIQUE (email)
);
CREATE INDEX person_i ON person (name);
