CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT title_check CHECK (length(title) > 3)
);
CREATE INDEX course_lower_idx ON course (lower(title), id) WHERE title <> 'x';INSERT INTO course (id, title) VALUES (1, 'Tango'), (2, 'Salsa');
