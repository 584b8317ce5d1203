CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    sub text, slug text GENERATED ALWAYS AS (lower(sub)) STORED,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
