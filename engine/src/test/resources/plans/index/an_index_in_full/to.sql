CREATE TABLE course (
    id bigint NOT NULL,
    title varchar(255) NOT NULL,
    a text, b text, tags text[], meta jsonb,
    CONSTRAINT course_pkey PRIMARY KEY (id)
);
CREATE INDEX i1 ON course (a DESC, b DESC NULLS LAST, title NULLS FIRST) INCLUDE (id) WITH (fillfactor = 70) WHERE (a IS NOT NULL);
CREATE INDEX i2 ON course USING gin (tags);
CREATE INDEX i3 ON course USING gin (meta jsonb_path_ops);
CREATE INDEX i4 ON course (a COLLATE "C" text_pattern_ops, (a || b));
CREATE INDEX i5 ON course USING hash (title);
CREATE INDEX i6 ON course USING brin (id);
