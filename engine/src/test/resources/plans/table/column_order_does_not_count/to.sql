CREATE TABLE course (title varchar(255) NOT NULL, id bigint NOT NULL, CONSTRAINT course_pkey PRIMARY KEY (id));
