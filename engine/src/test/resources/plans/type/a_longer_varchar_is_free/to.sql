CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(500) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
