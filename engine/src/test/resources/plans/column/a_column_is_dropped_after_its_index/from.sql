CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    summary text,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
CREATE INDEX course_summary_idx ON course (summary);INSERT INTO course (id, title) VALUES (1, 'Tango'), (2, 'Salsa');
