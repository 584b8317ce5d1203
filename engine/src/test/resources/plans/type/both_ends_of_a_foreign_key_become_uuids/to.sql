CREATE TABLE p (id uuid PRIMARY KEY);
CREATE TABLE ch (id integer PRIMARY KEY, p_id uuid REFERENCES p (id));
