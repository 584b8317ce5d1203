CREATE TABLE class_type (
    id bigint NOT NULL,
    name text NOT NULL,
    external_source text,
    external_id text,
    external_metadata jsonb,
    CONSTRAINT class_type_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX class_type_external_key ON class_type (external_source, external_id) WHERE external_source IS NOT NULL AND external_id IS NOT NULL;
