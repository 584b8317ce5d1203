CREATE SEQUENCE course_seq INCREMENT BY 50;
CREATE TABLE course (
    id bigint NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
INSERT INTO course (id) VALUES (nextval('course_seq')), (nextval('course_seq'));
