-- renamed column course.name from title
CREATE TABLE course (
    id bigint NOT NULL,
    name varchar(255) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT title_check CHECK (length(name) > 3)
);
CREATE INDEX course_lower_idx ON course (lower(name), id) WHERE name <> 'x';
