-- EXPAND
-- locks class_session ACCESS EXCLUSIVE
ALTER TABLE class_session ADD COLUMN external_source text;
-- locks class_session ACCESS EXCLUSIVE
ALTER TABLE class_session ADD COLUMN external_id text;
-- locks class_session ACCESS EXCLUSIVE
ALTER TABLE class_session ADD COLUMN external_metadata jsonb;

-- EXPAND
-- locks class_type ACCESS EXCLUSIVE
ALTER TABLE class_type ADD COLUMN external_source text;
-- locks class_type ACCESS EXCLUSIVE
ALTER TABLE class_type ADD COLUMN external_id text;
-- locks class_type ACCESS EXCLUSIVE
ALTER TABLE class_type ADD COLUMN external_metadata jsonb;

-- EXPAND
-- locks instructor_profile ACCESS EXCLUSIVE
ALTER TABLE instructor_profile ADD COLUMN external_source text;
-- locks instructor_profile ACCESS EXCLUSIVE
ALTER TABLE instructor_profile ADD COLUMN external_id text;
-- locks instructor_profile ACCESS EXCLUSIVE
ALTER TABLE instructor_profile ADD COLUMN external_metadata jsonb;

-- EXPAND, outside a transaction
-- locks class_session SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD class_session
CREATE INDEX CONCURRENTLY class_session_external_source_external_id_idx ON class_session (external_source, external_id);

-- EXPAND, outside a transaction
-- locks class_type SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD class_type
CREATE INDEX CONCURRENTLY class_type_external_source_external_id_idx ON class_type (external_source, external_id);

-- EXPAND, outside a transaction
-- locks instructor_profile SHARE UPDATE EXCLUSIVE
-- INDEX_BUILD instructor_profile
CREATE INDEX CONCURRENTLY instructor_profile_external_source_external_id_idx ON instructor_profile (external_source, external_id);
