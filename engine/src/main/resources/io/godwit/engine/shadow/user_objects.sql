-- https://www.postgresql.org/docs/current/catalog-pg-class.html
-- The first few objects that somebody made: tables, views, sequences, types, functions and schemas.
-- What an extension brought may stay, since migrations may need it.
WITH object (classid, oid, schema, description) AS (
  SELECT 'pg_class'::regclass, c.oid, c.relnamespace,
         CASE c.relkind WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
           WHEN 'c' THEN 'type' WHEN 'f' THEN 'foreign table' ELSE 'table' END || ' ' || c.relname
  FROM pg_class c
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c')
  UNION ALL
  SELECT 'pg_type'::regclass, t.oid, t.typnamespace, 'type ' || t.typname
  FROM pg_type t
  WHERE t.typtype IN ('e', 'd', 'r')
  UNION ALL
  SELECT 'pg_proc'::regclass, p.oid, p.pronamespace, 'function ' || p.proname
  FROM pg_proc p
  UNION ALL
  SELECT 'pg_namespace'::regclass, n.oid, n.oid, 'schema ' || n.nspname
  FROM pg_namespace n
  WHERE n.nspname <> 'public'
)
SELECT o.description
FROM object o
JOIN pg_namespace n ON n.oid = o.schema
WHERE n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = o.classid AND e.objid = o.oid
      -- A range type brings functions of its own.
      AND (e.deptype = 'e' OR e.deptype = 'i' AND e.classid = 'pg_proc'::regclass))
ORDER BY o.description
LIMIT 3
