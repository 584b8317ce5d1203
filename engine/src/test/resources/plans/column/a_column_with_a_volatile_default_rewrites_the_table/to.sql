CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    key uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
