-- What is in a database, one line a fact, from the catalogs' own columns and PostgreSQL's own
-- deparsers: https://www.postgresql.org/docs/current/catalogs.html
-- Shares nothing with the introspection that it is the check of. No oids, no column numbers.
WITH
user_schema AS (
  SELECT oid, nspname, nspacl FROM pg_namespace
  WHERE nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema'
),
relation AS (
  SELECT c.*, format('%I.%I', n.nspname, c.relname) AS full_name
  FROM pg_class c JOIN user_schema n ON n.oid = c.relnamespace
),
commented AS (
  SELECT classoid, objoid, objsubid, description FROM pg_description
)
SELECT concat_ws(' | ', 'schema', n.nspname, n.nspacl::text, obj_description(n.oid, 'pg_namespace')) AS line
FROM user_schema n
UNION ALL
SELECT concat_ws(' | ', 'extension', e.extname, e.extversion) FROM pg_extension e
UNION ALL
SELECT concat_ws(' | ', 'relation', r.full_name, 'kind=' || r.relkind::text, 'persistence=' || r.relpersistence::text,
  'method=' || a.amname, 'options=' || r.reloptions::text, 'tablespace=' || t.spcname,
  'row_security=' || r.relrowsecurity::text || r.relforcerowsecurity::text, 'replica_identity=' || r.relreplident::text,
  'bound=' || pg_get_expr(r.relpartbound, r.oid), 'partition_key=' || pg_get_partkeydef(r.oid),
  'acl=' || r.relacl::text, 'comment=' || m.description)
FROM relation r
LEFT JOIN pg_am a ON a.oid = r.relam
LEFT JOIN pg_tablespace t ON t.oid = r.reltablespace
LEFT JOIN commented m ON m.classoid = 'pg_class'::regclass AND m.objoid = r.oid AND m.objsubid = 0
WHERE r.relkind IN ('r', 'p', 'v', 'm', 'f', 'S', 'c', 'i', 'I')
UNION ALL
SELECT concat_ws(' | ', 'column', r.full_name, quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
  CASE WHEN a.attnotnull THEN 'not null' END, 'collation=' || o.collname,
  'default=' || pg_get_expr(d.adbin, d.adrelid), 'identity=' || nullif(a.attidentity::text, ''),
  'generated=' || nullif(a.attgenerated::text, ''), 'storage=' || a.attstorage::text,
  'compression=' || nullif(a.attcompression::text, ''), 'options=' || a.attoptions::text,
  'local=' || a.attislocal, 'acl=' || a.attacl::text, 'comment=' || m.description)
FROM relation r
JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN pg_collation o ON o.oid = a.attcollation
LEFT JOIN commented m ON m.classoid = 'pg_class'::regclass AND m.objoid = r.oid AND m.objsubid = a.attnum
WHERE r.relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
UNION ALL
-- The names of not-null constraints, which PostgreSQL has from 18 on, are nobody's concern.
SELECT concat_ws(' | ', 'constraint', r.full_name, CASE WHEN k.contype <> 'n' THEN quote_ident(k.conname) END,
  'type=' || k.contype::text, pg_get_constraintdef(k.oid),
  'deferrable=' || k.condeferrable::text || k.condeferred::text, 'validated=' || k.convalidated,
  'index=' || i.relname, 'comment=' || m.description)
FROM pg_constraint k
JOIN relation r ON r.oid = k.conrelid
LEFT JOIN pg_class i ON i.oid = k.conindid
LEFT JOIN commented m ON m.classoid = 'pg_constraint'::regclass AND m.objoid = k.oid
UNION ALL
SELECT concat_ws(' | ', 'index', r.full_name, pg_get_indexdef(i.indexrelid),
  'unique=' || i.indisunique, 'primary=' || i.indisprimary, 'exclusion=' || i.indisexclusion,
  'immediate=' || i.indimmediate, 'clustered=' || i.indisclustered, 'valid=' || i.indisvalid,
  'ready=' || i.indisready, 'live=' || i.indislive, 'replica_identity=' || i.indisreplident)
FROM pg_index i JOIN relation r ON r.oid = i.indrelid
UNION ALL
SELECT concat_ws(' | ', 'sequence', r.full_name, format_type(s.seqtypid, NULL), 'start=' || s.seqstart,
  'increment=' || s.seqincrement, 'min=' || s.seqmin, 'max=' || s.seqmax, 'cache=' || s.seqcache,
  'cycle=' || s.seqcycle,
  (SELECT 'owner=' || d.deptype::text || ' ' || o.full_name || '.' || quote_ident(a.attname)
   FROM pg_depend d
   JOIN relation o ON o.oid = d.refobjid
   JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
   WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
     AND d.deptype IN ('a', 'i')))
FROM pg_sequence s JOIN relation r ON r.oid = s.seqrelid
UNION ALL
SELECT concat_ws(' | ', 'type', format_type(t.oid, NULL), 'kind=' || t.typtype::text, 'base=' || format_type(t.typbasetype, t.typtypmod),
  CASE WHEN t.typnotnull THEN 'not null' END, 'default=' || t.typdefault,
  'labels=' || (SELECT string_agg(quote_literal(l.enumlabel), ', ' ORDER BY l.enumsortorder)
                FROM pg_enum l WHERE l.enumtypid = t.oid),
  'constraints=' || (SELECT string_agg(k.conname || ' ' || pg_get_constraintdef(k.oid), ', ' ORDER BY k.conname)
                     FROM pg_constraint k WHERE k.contypid = t.oid),
  'acl=' || t.typacl::text, 'comment=' || obj_description(t.oid, 'pg_type'))
FROM pg_type t JOIN user_schema n ON n.oid = t.typnamespace
WHERE t.typtype IN ('e', 'd', 'r')
UNION ALL
SELECT concat_ws(' | ', 'view', r.full_name, pg_get_viewdef(r.oid))
FROM relation r WHERE r.relkind IN ('v', 'm')
UNION ALL
SELECT concat_ws(' | ', 'trigger', r.full_name, pg_get_triggerdef(t.oid), 'enabled=' || t.tgenabled::text)
FROM pg_trigger t JOIN relation r ON r.oid = t.tgrelid
WHERE NOT t.tgisinternal
UNION ALL
SELECT concat_ws(' | ', 'rule', r.full_name, pg_get_ruledef(w.oid))
FROM pg_rewrite w JOIN relation r ON r.oid = w.ev_class
WHERE w.rulename <> '_RETURN'
UNION ALL
SELECT concat_ws(' | ', 'policy', r.full_name, p.polname, p.polcmd::text, p.polpermissive::text,
  pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
FROM pg_policy p JOIN relation r ON r.oid = p.polrelid
UNION ALL
SELECT concat_ws(' | ', 'function', p.oid::regprocedure::text, p.prokind::text,
  CASE WHEN p.prokind IN ('f', 'p') THEN pg_get_functiondef(p.oid) END)
FROM pg_proc p JOIN user_schema n ON n.oid = p.pronamespace
UNION ALL
SELECT concat_ws(' | ', 'inheritance', c.full_name, r.full_name, i.inhseqno::text)
FROM pg_inherits i JOIN relation c ON c.oid = i.inhrelid JOIN relation r ON r.oid = i.inhparent
UNION ALL
SELECT concat_ws(' | ', 'statistics', pg_get_statisticsobjdef(s.oid))
FROM pg_statistic_ext s JOIN user_schema n ON n.oid = s.stxnamespace
