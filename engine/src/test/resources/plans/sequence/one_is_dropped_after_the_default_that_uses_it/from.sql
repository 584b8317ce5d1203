CREATE SEQUENCE s;
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    n bigint DEFAULT nextval('s'),
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
