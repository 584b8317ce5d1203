CREATE TABLE t (a integer NOT NULL, b integer NOT NULL, CONSTRAINT t_pkey PRIMARY KEY (b), CONSTRAINT t_a_key UNIQUE (a));
CREATE TABLE ch (id integer PRIMARY KEY, t_a integer CONSTRAINT fk REFERENCES t (a));
