-- https://www.postgresql.org/docs/current/catalog-pg-class.html
-- Ordinary tables that stand for themselves: no partition, no child of another, none of a type.
SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       m.description AS comment
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description m
  ON m.classoid = 'pg_class'::regclass AND m.objoid = c.oid AND m.objsubid = 0
WHERE c.relkind = 'r'
  AND c.reloftype = 0
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid)
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
