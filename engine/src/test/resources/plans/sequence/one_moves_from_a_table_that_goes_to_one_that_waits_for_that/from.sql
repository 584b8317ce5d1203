CREATE TYPE color AS ENUM ('RED', 'GREEN', 'BLUE');
CREATE TABLE old_car (
    id bigint NOT NULL PRIMARY KEY,
    color color
);
CREATE SEQUENCE number OWNED BY old_car.id;
