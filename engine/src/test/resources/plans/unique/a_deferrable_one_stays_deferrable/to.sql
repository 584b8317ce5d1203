CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    a text,
    CONSTRAINT course_pkey PRIMARY KEY (id),
    CONSTRAINT u1 UNIQUE (title) DEFERRABLE, CONSTRAINT u2 UNIQUE (a) INCLUDE (title), CONSTRAINT u3 UNIQUE (title, a) DEFERRABLE INITIALLY DEFERRED
);
