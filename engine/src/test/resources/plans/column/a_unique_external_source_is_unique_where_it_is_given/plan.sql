-- EXPAND
-- locks class_type ACCESS EXCLUSIVE
ALTER TABLE class_type ADD COLUMN external_source text;
-- locks class_type ACCESS EXCLUSIVE
ALTER TABLE class_type ADD COLUMN external_id text;
-- locks class_type ACCESS EXCLUSIVE
ALTER TABLE class_type ADD COLUMN external_metadata jsonb;

-- EXPAND, outside a transaction
-- locks class_type SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD class_type
CREATE UNIQUE INDEX CONCURRENTLY class_type_external_key ON class_type (external_source, external_id) WHERE ((external_source IS NOT NULL) AND (external_id IS NOT NULL));
