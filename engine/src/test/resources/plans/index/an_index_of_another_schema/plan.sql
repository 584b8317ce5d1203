-- EXPAND
ALTER INDEX s.t_b_idx RENAME TO t_c_idx;
ALTER INDEX s.t_a_idx RENAME TO t_a_idx_old;

-- EXPAND, outside a transaction
-- locks s.t SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD s.t
CREATE INDEX CONCURRENTLY t_a_idx ON s.t ((lower(a)));

-- EXPAND, outside a transaction
-- locks s.t SHARE UPDATE EXCLUSIVE
DROP INDEX CONCURRENTLY s.t_a_idx_old;
