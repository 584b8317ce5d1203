-- Which of the named tables, and of their columns, are there to be counted.
-- https://www.postgresql.org/docs/current/catalog-pg-attribute.html
SELECT to_regclass(asked.table_name) IS NOT NULL
       AND (asked.column_name = ''
            OR EXISTS (SELECT FROM pg_attribute a
                       WHERE a.attrelid = to_regclass(asked.table_name)
                         AND a.attname = asked.column_name
                         AND NOT a.attisdropped)) AS countable
FROM unnest(?::text[], ?::text[]) WITH ORDINALITY AS asked (table_name, column_name, position)
ORDER BY asked.position
