CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    number integer GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 5),
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
