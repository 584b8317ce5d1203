package io.godwit.engine.plan;

import io.godwit.engine.sql.SqlExpression;
import java.util.Set;

/**
 * What PostgreSQL does with a default when a column with it is added. A volatile one has a value of
 * its own for each row, so the table is rewritten; any other is kept in the catalog. Only functions
 * that are known not to be volatile count as such.
 */
final class DefaultExpression {

  private static final Set<String> NOT_VOLATILE =
      Set.of(
          "abs",
          "concat",
          "current_setting",
          "date",
          "date_part",
          "date_trunc",
          "decode",
          "encode",
          "floor",
          "json_build_array",
          "json_build_object",
          "jsonb_build_array",
          "jsonb_build_object",
          "length",
          "lower",
          "lpad",
          "make_date",
          "make_interval",
          "make_timestamp",
          "md5",
          "now",
          "numeric",
          "round",
          "statement_timestamp",
          "timezone",
          "to_char",
          "to_date",
          "to_timestamp",
          "transaction_timestamp",
          "upper");

  static boolean isVolatile(String sql) {
    return !NOT_VOLATILE.containsAll(SqlExpression.of(sql).functions());
  }

  private DefaultExpression() {}
}
