CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    subtitle text,
    a_slug text GENERATED ALWAYS AS (lower(subtitle)) STORED,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
