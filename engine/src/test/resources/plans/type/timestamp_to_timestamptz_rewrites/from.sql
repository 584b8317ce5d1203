CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    at timestamp,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
INSERT INTO course (id, title) VALUES (1, 'Tango'), (2, 'Salsa');
