CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255),
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
