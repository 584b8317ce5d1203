CREATE TYPE st AS ENUM ('A', 'B');
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status st DEFAULT 'A', many st[] DEFAULT '{}',
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT ch CHECK (status <> 'B')
);
