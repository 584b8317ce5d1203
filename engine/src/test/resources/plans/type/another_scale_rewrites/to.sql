CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    price numeric(10,4),
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
