CREATE TABLE person (
    id bigint NOT NULL PRIMARY KEY,
    name text NOT NULL,
    key text GENERATED ALWAYS AS (upper(name)) STORED,
    CONSTRAINT person_unique_key UNIQUE (key)
);
