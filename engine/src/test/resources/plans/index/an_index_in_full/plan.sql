-- EXPAND, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY i1 ON course (a DESC, b DESC NULLS LAST, title NULLS FIRST) INCLUDE (id) WITH (fillfactor = 70) WHERE (a IS NOT NULL);

-- EXPAND, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY i2 ON course USING gin (tags);

-- EXPAND, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY i3 ON course USING gin (meta jsonb_path_ops);

-- EXPAND, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY i4 ON course (a COLLATE "C" text_pattern_ops, (a || b));

-- EXPAND, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY i5 ON course USING hash (title);

-- EXPAND, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD course
CREATE INDEX CONCURRENTLY i6 ON course USING brin (id);
