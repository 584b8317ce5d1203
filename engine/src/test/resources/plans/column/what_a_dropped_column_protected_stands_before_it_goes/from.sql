CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    lang text,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT course_key UNIQUE (title, lang)
);
