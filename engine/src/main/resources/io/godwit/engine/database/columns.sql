-- https://www.postgresql.org/docs/current/catalog-pg-attribute.html
-- Partitioned tables ('p') too, since foreign keys may refer to their columns.
SELECT a.attrelid AS table_oid,
       a.attnum AS position,
       a.attname AS name,
       format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull AS is_not_null,
       CASE
         WHEN o.oid IS NULL THEN NULL
         WHEN pg_collation_is_visible(o.oid) THEN quote_ident(o.collname)
         ELSE quote_ident(o_n.nspname) || '.' || quote_ident(o.collname)
       END AS collation,
       -- From 17 on a partition's column has the identity of its parent's, without a sequence.
       CASE WHEN c.relispartition THEN '' ELSE a.attidentity END AS identity,
       a.attgenerated AS generated,
       pg_get_expr(d.adbin, d.adrelid) AS expression,
       m.description AS comment
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN pg_collation o ON o.oid = a.attcollation AND a.attcollation <> t.typcollation
LEFT JOIN pg_namespace o_n ON o_n.oid = o.collnamespace
LEFT JOIN pg_description m
  ON m.classoid = 'pg_class'::regclass AND m.objoid = a.attrelid AND m.objsubid = a.attnum
WHERE a.attnum > 0
  AND NOT a.attisdropped
  AND c.relkind IN ('r', 'p')
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
ORDER BY a.attrelid, a.attnum
