CREATE TABLE class_type (
    id bigint NOT NULL,
    name text NOT NULL,
    external_source text,
    external_id text,
    external_metadata jsonb,
    CONSTRAINT class_type_pkey PRIMARY KEY (id)
);
CREATE INDEX class_type_external_source_external_id_idx ON class_type (external_source, external_id);
CREATE TABLE class_session (
    id bigint NOT NULL,
    name text NOT NULL,
    external_source text,
    external_id text,
    external_metadata jsonb,
    CONSTRAINT class_session_pkey PRIMARY KEY (id)
);
CREATE INDEX class_session_external_source_external_id_idx ON class_session (external_source, external_id);
CREATE TABLE instructor_profile (
    id bigint NOT NULL,
    name text NOT NULL,
    external_source text,
    external_id text,
    external_metadata jsonb,
    CONSTRAINT instructor_profile_pkey PRIMARY KEY (id)
);
CREATE INDEX instructor_profile_external_source_external_id_idx ON instructor_profile (external_source, external_id);
