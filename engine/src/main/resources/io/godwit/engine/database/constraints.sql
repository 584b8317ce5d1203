-- https://www.postgresql.org/docs/current/catalog-pg-constraint.html
-- Without the copies of a foreign key that PostgreSQL makes for each partition of its target, which
-- have a parent; and without the not-null constraints ('n') of PostgreSQL 18, which are the columns'.
SELECT k.conrelid AS table_oid,
       k.conname AS name,
       k.contype AS type,
       k.conkey AS positions,
       k.condeferrable AS is_deferrable,
       k.condeferred AS is_deferred,
       k.convalidated AS is_validated,
       k.connoinherit AS is_no_inherit,
       pg_get_expr(k.conbin, k.conrelid) AS expression,
       CASE
         WHEN i.indnatts > i.indnkeyatts
           THEN (i.indkey::int2[])[i.indnkeyatts : i.indnatts - 1]
       END AS include_positions,
       -- Since PostgreSQL 15; asked this way, an older one has no column to miss.
       CASE
         WHEN k.contype = 'u'
           THEN coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false)
       END AS is_nulls_not_distinct,
       k.confrelid AS target_oid,
       t_n.nspname AS target_schema,
       t.relname AS target_name,
       k.confkey AS target_positions,
       k.confdeltype AS on_delete,
       k.confupdtype AS on_update,
       k.confmatchtype AS match
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u')
LEFT JOIN pg_class t ON t.oid = k.confrelid
LEFT JOIN pg_namespace t_n ON t_n.oid = t.relnamespace
WHERE k.contype IN ('p', 'u', 'f', 'c')
  AND k.conparentid = 0
  AND c.relkind = 'r'
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
