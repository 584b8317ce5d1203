-- https://www.postgresql.org/docs/current/catalog-pg-sequence.html
-- A sequence depends on its column: internally ('i') as that of an identity column, automatically
-- ('a') by OWNED BY (https://www.postgresql.org/docs/current/catalog-pg-depend.html).
SELECT n.nspname AS schema,
       c.relname AS name,
       format_type(s.seqtypid, NULL) AS type,
       s.seqstart AS start,
       s.seqincrement AS increment,
       s.seqmin AS min,
       s.seqmax AS max,
       s.seqcache AS cache,
       s.seqcycle AS cycle,
       coalesce(d.deptype = 'i', false) AS is_identity,
       d.refobjid AS owner,
       d.refobjsubid AS owner_position,
       o_n.nspname AS owner_schema,
       o.relname AS owner_name,
       a.attname AS owner_column
FROM pg_class c
JOIN pg_sequence s ON s.seqrelid = c.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_depend d
  ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
  AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
LEFT JOIN pg_class o ON o.oid = d.refobjid
LEFT JOIN pg_namespace o_n ON o_n.oid = o.relnamespace
LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE c.relkind = 'S'
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  -- An extension's tables are known while the catalog is read, and so are their identities.
  AND (d.deptype IS NOT DISTINCT FROM 'i' OR NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e'))
