CREATE TABLE p (id bigint, code text, CONSTRAINT p_code_key UNIQUE (code) INCLUDE (id));
CREATE TABLE ch (id bigint PRIMARY KEY, code text CONSTRAINT fk REFERENCES p (code));
