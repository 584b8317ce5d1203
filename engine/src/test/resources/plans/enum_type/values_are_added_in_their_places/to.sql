CREATE TYPE st AS ENUM ('A0', 'A', 'B', 'C', 'D', 'E');
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status st,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
