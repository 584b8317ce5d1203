CREATE TABLE class_type (
    id bigint NOT NULL,
    name text NOT NULL,
    CONSTRAINT class_type_pkey PRIMARY KEY (id)
);
