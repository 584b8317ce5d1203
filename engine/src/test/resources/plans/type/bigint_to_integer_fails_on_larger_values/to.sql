CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    level integer,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
