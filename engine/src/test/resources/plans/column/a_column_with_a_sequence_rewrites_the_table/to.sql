CREATE SEQUENCE course_number_seq;
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    number bigint DEFAULT nextval('course_number_seq') NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE course_number_seq OWNED BY course.number;
