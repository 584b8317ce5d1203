CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    slug text,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT slug_u UNIQUE (slug)
);
CREATE INDEX slug_i ON course (slug);INSERT INTO course (id, title) VALUES (1, 'Tango'), (2, 'Salsa');
