CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    level bigint DEFAULT 1 NOT NULL,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
CREATE INDEX course_level_idx ON course (level);
