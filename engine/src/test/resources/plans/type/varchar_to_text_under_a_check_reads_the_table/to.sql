CREATE TABLE course (
    id bigint NOT NULL,
    title text NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT t_c CHECK (title <> '')
);
