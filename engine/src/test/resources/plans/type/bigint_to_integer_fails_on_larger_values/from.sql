CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    level bigint,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
INSERT INTO course (id, title) VALUES (1, 'Tango'), (2, 'Salsa');
