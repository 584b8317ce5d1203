CREATE TYPE st AS ENUM ('A');
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status st DEFAULT 'A' NOT NULL, all_st st[],
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
CREATE INDEX st_idx ON course (title) WHERE status = 'A'; CREATE INDEX st_idx2 ON course (status);
