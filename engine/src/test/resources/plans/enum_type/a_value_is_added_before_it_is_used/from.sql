CREATE TYPE st AS ENUM ('A');
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status st DEFAULT 'A',
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
