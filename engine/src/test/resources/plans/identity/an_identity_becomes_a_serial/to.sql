CREATE TABLE course (id bigserial PRIMARY KEY);
