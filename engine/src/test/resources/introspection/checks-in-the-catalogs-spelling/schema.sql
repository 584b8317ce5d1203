CREATE TYPE colour AS ENUM ('red', 'green');
CREATE TABLE parent (
  id bigint,
  name text,
  score numeric(5, 2),
  colour colour,
  "Odd (Name" text,
  at timestamptz,
  CONSTRAINT in_range CHECK (score >= 0 AND score < 100),
  CONSTRAINT one_of CHECK (name IN ('x', 'y', 'it''s', 'a)b(', E'back\\slash')),
  CONSTRAINT between_two CHECK (id BETWEEN 1 AND 10),
  CONSTRAINT either CHECK ((id > 1) OR (score > 2)),
  CONSTRAINT just_a_function CHECK (starts_with(name, 'a')),
  CONSTRAINT just_true CHECK (true),
  CONSTRAINT of_a_type CHECK (colour <> 'red'),
  CONSTRAINT quoted CHECK ("Odd (Name" <> ')'),
  CONSTRAINT in_time CHECK (at > '2020-01-01 00:00:00+02'),
  CONSTRAINT "case" CHECK (CASE WHEN id = 1 THEN name IS NOT NULL ELSE score IS NULL END),
  CONSTRAINT here_only CHECK (id <> 7) NO INHERIT
);
ALTER TABLE parent ADD CONSTRAINT unproven CHECK (name <> '') NOT VALID;
