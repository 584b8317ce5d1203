CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    summary text,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT s_u UNIQUE (summary), CONSTRAINT s_c CHECK (length(summary) > length(title)), CONSTRAINT ts_u UNIQUE (title, summary)
);
