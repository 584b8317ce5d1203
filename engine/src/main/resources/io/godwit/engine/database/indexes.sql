-- https://www.postgresql.org/docs/current/catalog-pg-index.html
-- Without those behind a primary key, a unique or an exclusion constraint. A foreign key names an
-- index too: that of its target.
SELECT i.indexrelid AS oid,
       i.indrelid AS table_oid,
       c.relname AS name,
       m.amname AS method,
       i.indisunique AS is_unique,
       -- Since PostgreSQL 15; asked this way, an older one has no column to miss.
       CASE
         WHEN i.indisunique
           THEN coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false)
       END AS is_nulls_not_distinct,
       i.indisvalid AS is_valid,
       pg_get_expr(i.indpred, i.indrelid) AS predicate,
       c.reloptions AS storage
FROM pg_index i
JOIN pg_class c ON c.oid = i.indexrelid
JOIN pg_am m ON m.oid = c.relam
JOIN pg_class t ON t.oid = i.indrelid
JOIN pg_namespace n ON n.oid = t.relnamespace
WHERE t.relkind = 'r'
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (
    SELECT FROM pg_constraint k
    WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
