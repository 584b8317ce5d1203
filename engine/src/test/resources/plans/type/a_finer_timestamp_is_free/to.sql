CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    at timestamp(6),
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
