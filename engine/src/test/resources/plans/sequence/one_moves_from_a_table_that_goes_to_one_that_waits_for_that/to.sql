CREATE TYPE color AS ENUM ('RED', 'GREEN');
CREATE TABLE new_car (
    id bigint NOT NULL PRIMARY KEY,
    color color
);
CREATE SEQUENCE number OWNED BY new_car.id;
