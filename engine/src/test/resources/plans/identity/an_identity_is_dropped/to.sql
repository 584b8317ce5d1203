CREATE TABLE course (id bigint PRIMARY KEY);
