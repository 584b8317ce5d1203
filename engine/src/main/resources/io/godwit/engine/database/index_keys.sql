-- https://www.postgresql.org/docs/current/catalog-pg-index.html
-- The vectors of pg_index count from 0. An operator class is told where it isn't the type's default
-- for the method, which a class for that very type is before one for a type that it can pass for.
SELECT i.indexrelid AS index_oid,
       i.indkey[p.position] AS column_position,
       p.position < i.indnkeyatts AS is_key,
       CASE
         WHEN i.indkey[p.position] = 0
           THEN pg_get_indexdef(i.indexrelid, p.position + 1, false)
       END AS expression,
       CASE
         WHEN NOT o.opcdefault
           OR x.attoptions IS NOT NULL
           OR o.opcintype <> b.type AND EXISTS (
             SELECT FROM pg_opclass other
             WHERE other.opcmethod = o.opcmethod AND other.opcdefault AND other.opcintype = b.type)
           THEN CASE WHEN pg_opclass_is_visible(o.oid) THEN '' ELSE quote_ident(o_n.nspname) || '.' END
             || quote_ident(o.opcname)
             || CASE WHEN x.attoptions IS NULL THEN '' ELSE (
                  SELECT '(' || string_agg(
                    quote_ident(split_part(option, '=', 1)) || '='
                      || quote_literal(substr(option, strpos(option, '=') + 1)), ', ') || ')'
                  FROM unnest(x.attoptions) AS option) END
       END AS operator_class,
       CASE
         WHEN l.oid IS NULL THEN NULL
         WHEN pg_collation_is_visible(l.oid) THEN quote_ident(l.collname)
         ELSE quote_ident(l_n.nspname) || '.' || quote_ident(l.collname)
       END AS collation,
       coalesce(i.indoption[p.position] & 1 = 1, false) AS is_descending,
       coalesce(i.indoption[p.position] & 2 = 2, false) AS is_nulls_first
FROM pg_index i
JOIN pg_class t ON t.oid = i.indrelid
JOIN pg_namespace n ON n.oid = t.relnamespace
CROSS JOIN LATERAL generate_series(0, i.indnatts - 1) AS p (position)
JOIN pg_attribute x ON x.attrelid = i.indexrelid AND x.attnum = p.position + 1
LEFT JOIN pg_attribute a
  ON a.attrelid = i.indrelid AND a.attnum = i.indkey[p.position] AND a.attnum <> 0
JOIN pg_type y ON y.oid = coalesce(a.atttypid, x.atttypid)
CROSS JOIN LATERAL (SELECT coalesce(nullif(y.typbasetype, 0), y.oid) AS type) b
LEFT JOIN pg_opclass o ON o.oid = i.indclass[p.position]
LEFT JOIN pg_namespace o_n ON o_n.oid = o.opcnamespace
-- Of an expression its own collation isn't recorded: that of its type stands for it.
LEFT JOIN pg_collation l
  ON l.oid = i.indcollation[p.position]
  AND l.oid <> CASE WHEN a.attnum IS NULL THEN y.typcollation ELSE a.attcollation END
LEFT JOIN pg_namespace l_n ON l_n.oid = l.collnamespace
WHERE t.relkind = 'r'
  AND n.nspname NOT LIKE 'pg\_%'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (
    SELECT FROM pg_constraint k
    WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
ORDER BY i.indexrelid, p.position
