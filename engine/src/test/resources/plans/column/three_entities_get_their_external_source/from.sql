CREATE TABLE class_type (
    id bigint NOT NULL,
    name text NOT NULL,
    CONSTRAINT class_type_pkey PRIMARY KEY (id)
);
INSERT INTO class_type VALUES (1, 'a');
CREATE TABLE class_session (
    id bigint NOT NULL,
    name text NOT NULL,
    CONSTRAINT class_session_pkey PRIMARY KEY (id)
);
INSERT INTO class_session VALUES (1, 'a');
CREATE TABLE instructor_profile (
    id bigint NOT NULL,
    name text NOT NULL,
    CONSTRAINT instructor_profile_pkey PRIMARY KEY (id)
);
INSERT INTO instructor_profile VALUES (1, 'a');
