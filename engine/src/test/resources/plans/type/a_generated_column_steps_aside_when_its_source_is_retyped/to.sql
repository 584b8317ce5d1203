CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(300) NOT NULL,
    slug text GENERATED ALWAYS AS (lower(title)) STORED,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
CREATE INDEX slug_i ON course (slug);
