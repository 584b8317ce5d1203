CREATE TABLE book (
  id bigint PRIMARY KEY
);

CREATE TABEL author (
  id bigint PRIMARY KEY
);
