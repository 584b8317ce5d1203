-- renamed column course.name from title
CREATE TABLE course (id bigint NOT NULL, name varchar(255) NOT NULL, title text, CONSTRAINT course_pkey PRIMARY KEY (id));
