-- EXPAND
ALTER SEQUENCE number OWNED BY NONE;

-- CONTRACT
-- locks old_car ACCESS EXCLUSIVE
-- loses data
-- DATA-02 Table old_car is dropped with all its rows.
DROP TABLE old_car;
-- DATA-06 Type color loses or reorders values: it fails if a row holds a value that is gone.
ALTER TYPE color RENAME TO color_old;
CREATE TYPE color AS ENUM ('RED', 'GREEN');
DROP TYPE color_old;
CREATE TABLE new_car (
    id bigint NOT NULL,
    color color,
    CONSTRAINT new_car_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE number OWNED BY new_car.id;
