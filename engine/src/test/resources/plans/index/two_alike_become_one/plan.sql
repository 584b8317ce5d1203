-- CONTRACT, outside a transaction
-- locks course SHARE UPDATE EXCLUSIVE
-- COMP-08 Queries of the last release may need a_idx.
DROP INDEX CONCURRENTLY a_idx;
