CREATE SCHEMA audit;
CREATE SCHEMA "Odd Schema";
CREATE TYPE audit.level AS ENUM ('low', 'high');
CREATE SEQUENCE audit.number;
CREATE TABLE course (id bigint PRIMARY KEY, level audit.level DEFAULT 'low', CHECK (level > 'low'));
CREATE TABLE audit.entry (
  id bigint DEFAULT nextval('audit.number') PRIMARY KEY,
  course bigint REFERENCES course,
  level audit.level
);
ALTER SEQUENCE audit.number OWNED BY audit.entry.id;
CREATE TABLE "Odd Schema"."Odd ""Table""" (id bigint REFERENCES audit.entry, "Odd ""Column""" text);
CREATE INDEX entry_course ON audit.entry (course);
