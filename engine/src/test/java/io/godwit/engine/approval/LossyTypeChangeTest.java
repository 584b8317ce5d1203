package io.godwit.engine.approval;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.godwit.model.EnumType;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossyTypeChangeTest {

  private static final Schema FROM =
      withEnums(
          new EnumType(ObjectName.of("Status"), List.of("DRAFT", "PUBLISHED")),
          new EnumType(ObjectName.of("audit", "kind"), List.of("A", "B")));
  private static final Schema TO =
      withEnums(
          new EnumType(ObjectName.of("status"), List.of("NEW", "DRAFT", "PUBLISHED")),
          new EnumType(ObjectName.of("kind"), List.of("A")));

  private final LossyTypeChange types = new LossyTypeChange(FROM, TO);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varchar(20)                    | varchar(20)",
        "varchar(20)                    | character varying(20)",
        "varchar(20)                    | varchar(40)",
        "varchar(20)                    | varchar",
        "varchar(20)                    | text",
        "text                           | varchar",
        "char(3)                        | varchar(3)",
        "integer                        | bigint",
        "smallint                       | double precision",
        "integer                        | text",
        "bigint                         | varchar(20)",
        "bigint                         | numeric",
        "bigint                         | numeric(19,0)",
        "integer                        | numeric(12,2)",
        "numeric(10,2)                  | numeric(12,2)",
        "numeric(10,2)                  | numeric(12,4)",
        "numeric(10,2)                  | numeric",
        "real                           | double precision",
        "timestamp(3) without time zone | timestamp(6) without time zone",
        "timestamp(3) without time zone | timestamp without time zone",
        "date                           | timestamp(6) without time zone",
        "json                           | jsonb",
        "uuid                           | varchar(36)",
        "varchar(20)[]                  | varchar(40)[]",
        "integer[]                      | bigint[]",
        "\"Status\"                     | varchar(9)",
        "\"Status\"                     | status",
      })
  void nothingIsLost(String from, String to) {
    assertFalse(types.isLossy(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "varchar(40)                    | varchar(20)",
        "varchar                        | varchar(20)",
        "text                           | varchar(255)",
        "text                           | integer",
        "varchar(20)                    | char(20)",
        "bigint                         | integer",
        "bigint                         | real",
        "integer                        | numeric(10,2)",
        "numeric                        | numeric(10,2)",
        "numeric(10,4)                  | numeric(10,2)",
        "numeric(10,2)                  | numeric(11,4)",
        "double precision               | numeric",
        "double precision               | real",
        "numeric(10,2)                  | double precision",
        "timestamp(6) with time zone    | timestamp(3) with time zone",
        "timestamp without time zone    | timestamp(6) without time zone",
        "timestamp with time zone       | date",
        "timestamp without time zone    | timestamp with time zone",
        "varchar(20)[]                  | text",
        "text                           | text[]",
        "uuid                           | varchar(32)",
        "\"Status\"                     | varchar(8)",
        "varchar(20)                    | status",
        "audit.kind                     | kind",
        "point                          | box",
      })
  void somethingMayBeLost(String from, String to) {
    assertTrue(types.isLossy(from, to));
  }

  private static Schema withEnums(EnumType... types) {
    return new Schema(List.of(), List.of(types), List.of(), List.of(), List.of(), List.of());
  }
}
