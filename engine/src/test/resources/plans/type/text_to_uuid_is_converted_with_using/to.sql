CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    key uuid DEFAULT '00000000-0000-0000-0000-000000000000',
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
