-- https://www.postgresql.org/docs/current/runtime-config-client.html
-- Whatever the role or the database sets: expressions are spelled one way, and names in the default
-- schema, and only those, stand without their schema. All of it ends with the transaction.
SELECT set_config('search_path', quote_ident(?), true),
       set_config('quote_all_identifiers', 'off', true),
       set_config('TimeZone', 'UTC', true),
       set_config('DateStyle', 'ISO, MDY', true),
       set_config('IntervalStyle', 'postgres', true),
       set_config('bytea_output', 'hex', true),
       set_config('extra_float_digits', '1', true),
       set_config('lc_monetary', 'C', true),
       -- Compiling these queries would take longer than running them.
       set_config('jit', 'off', true),
       -- The columns of some thousand tables are sorted in memory.
       set_config('work_mem', '32MB', true)
