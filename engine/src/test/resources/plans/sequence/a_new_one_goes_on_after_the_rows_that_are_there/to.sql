CREATE SEQUENCE course_seq;
CREATE TABLE course (
    id bigint DEFAULT nextval('course_seq') NOT NULL,
    title varchar(255) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
