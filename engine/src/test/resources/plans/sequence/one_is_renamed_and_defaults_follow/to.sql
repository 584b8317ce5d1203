-- renamed sequence course_n_seq from s
CREATE SEQUENCE course_n_seq;
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    n bigint DEFAULT nextval('course_n_seq'),
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
