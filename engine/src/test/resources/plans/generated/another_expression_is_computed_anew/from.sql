CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    slug text GENERATED ALWAYS AS (lower(title)) STORED,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
CREATE INDEX slug_i ON course (slug);INSERT INTO course (id, title) VALUES (1, 'Tango'), (2, 'Salsa');
