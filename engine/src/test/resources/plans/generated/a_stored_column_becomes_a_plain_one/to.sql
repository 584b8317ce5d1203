CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    slug text,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
