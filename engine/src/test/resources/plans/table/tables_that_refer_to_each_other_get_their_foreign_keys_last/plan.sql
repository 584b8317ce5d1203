-- EXPAND
CREATE TABLE a (
    id bigint NOT NULL,
    b_id bigint,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
CREATE TABLE b (
    id bigint NOT NULL,
    a_id bigint,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
-- PERF-02 No index of a starts with (b_id): deleting a row of b reads the whole table.
ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id);
-- PERF-02 No index of b starts with (a_id): deleting a row of a reads the whole table.
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id);
CREATE TABLE node (
    id bigint NOT NULL,
    parent_id bigint,
    CONSTRAINT node_pkey PRIMARY KEY (id)
);
-- PERF-02 No index of node starts with (parent_id): deleting a row of node reads the whole table.
ALTER TABLE node ADD CONSTRAINT node_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES node (id);
