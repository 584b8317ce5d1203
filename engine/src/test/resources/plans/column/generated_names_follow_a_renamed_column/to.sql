-- renamed column course.name from title
CREATE TABLE course (
    id bigint NOT NULL,
    name varchar(255) NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT course_name_key UNIQUE (name)
);
