CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    key text DEFAULT '00000000-0000-0000-0000-000000000000',
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT key_c CHECK (length(key) = 36)
);
CREATE INDEX key_i ON course (lower(key));INSERT INTO course (id, title) VALUES (1, 'Tango'), (2, 'Salsa');
