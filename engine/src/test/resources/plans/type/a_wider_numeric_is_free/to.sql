CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    price numeric(12,2) DEFAULT 0.00,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
