CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status varchar(255),
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT s CHECK (status IN ('A', 'it''s'))
);
