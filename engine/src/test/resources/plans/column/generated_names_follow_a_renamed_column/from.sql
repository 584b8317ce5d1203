CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT course_title_key UNIQUE (title)
);
INSERT INTO course (id, title) VALUES (1, 'Tango'), (2, 'Salsa');
