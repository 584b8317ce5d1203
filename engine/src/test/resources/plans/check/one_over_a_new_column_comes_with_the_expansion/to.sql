CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    level integer,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT level_check CHECK (level BETWEEN 1 AND 5)
);
