-- EXPAND
ALTER INDEX a_idx RENAME TO b_idx_new;
ALTER INDEX b_idx RENAME TO a_idx_new;
ALTER INDEX b_idx_new RENAME TO b_idx;
ALTER INDEX a_idx_new RENAME TO a_idx;
