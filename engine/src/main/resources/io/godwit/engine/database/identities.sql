-- https://www.postgresql.org/docs/current/catalog-pg-class.html
-- What keeps its number when it is renamed: tables, sequences, enum types, and columns in their table.
SELECT CASE c.relkind WHEN 'S' THEN 'sequence' ELSE 'table' END AS kind,
       c.oid,
       0 AS number,
       n.nspname AS schema,
       c.relname AS name,
       NULL AS part
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'S')
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
UNION ALL
SELECT 'column', c.oid, a.attnum, n.nspname, c.relname, a.attname
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r'
  AND a.attnum > 0
  AND NOT a.attisdropped
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
UNION ALL
SELECT 'enum', t.oid, 0, n.nspname, t.typname, NULL
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'e'
