CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    code text COLLATE "C",
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
