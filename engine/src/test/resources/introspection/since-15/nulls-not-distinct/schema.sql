CREATE TABLE course (
  a bigint,
  b bigint,
  CONSTRAINT plain UNIQUE (a),
  CONSTRAINT nulls_equal UNIQUE NULLS NOT DISTINCT (a, b)
);
CREATE UNIQUE INDEX plain_index ON course (b);
CREATE UNIQUE INDEX nulls_equal_index ON course (b, a) NULLS NOT DISTINCT;
