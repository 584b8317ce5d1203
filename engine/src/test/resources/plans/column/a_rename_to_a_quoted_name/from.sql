CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status text,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT s_c CHECK (status IN ('A', 'it''s "status"'))
);
