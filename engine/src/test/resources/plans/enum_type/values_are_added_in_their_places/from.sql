CREATE TYPE st AS ENUM ('B', 'D');
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status st,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
