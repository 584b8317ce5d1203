CREATE TABLE p (id bigint, code text);
CREATE UNIQUE INDEX p_code ON p (code);
CREATE TABLE ch (id bigint PRIMARY KEY, code text CONSTRAINT fk REFERENCES p (code));
