CREATE TYPE st AS ENUM ('A', 'B');
CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    status st DEFAULT 'B',
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT not_both CHECK (status <> 'B' OR title <> '')
);
