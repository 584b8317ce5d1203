CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    created_at timestamp DEFAULT (now() AT TIME ZONE 'utc') NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
