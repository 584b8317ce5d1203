CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status varchar(255) DEFAULT 'DRAFT' NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT course_status_check CHECK (status IN ('DRAFT', 'PUBLISHED'))
);
INSERT INTO course (id, title) VALUES (1, 'Tango'), (2, 'Salsa');
