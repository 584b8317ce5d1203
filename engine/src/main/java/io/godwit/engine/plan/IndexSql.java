package io.godwit.engine.plan;

import io.godwit.engine.sql.SqlName;
import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.model.ObjectName;
import io.godwit.model.Unique;
import java.util.List;
import java.util.stream.Collectors;

/** CREATE INDEX as SQL. */
final class IndexSql {

  static String create(ObjectName table, Index index, boolean concurrently) {
    StringBuilder sql = new StringBuilder(head(index.unique(), index.name(), table, concurrently));
    if (!index.method().equals("btree")) {
      sql.append(" USING ").append(SqlName.of(index.method()));
    }
    sql.append(" (")
        .append(index.keys().stream().map(IndexSql::key).collect(Collectors.joining(", ")))
        .append(")");
    sql.append(tail(index.include(), index.nullsNotDistinct()));
    if (!index.storage().isEmpty()) {
      sql.append(
          index.storage().stream()
              .map(it -> it.name() + " = " + it.value())
              .collect(Collectors.joining(", ", " WITH (", ")")));
    }
    index.where().ifPresent(it -> sql.append(" WHERE (").append(it).append(")"));
    return sql.toString();
  }

  /** The index that is to stand behind a unique constraint or a primary key. */
  static String createForKey(ObjectName table, Unique key) {
    return head(true, key.name(), table, true)
        + " "
        + SqlName.list(key.columns())
        + tail(key.include(), key.nullsNotDistinct());
  }

  private static String head(boolean unique, String name, ObjectName table, boolean concurrently) {
    return "CREATE "
        + (unique ? "UNIQUE " : "")
        + "INDEX "
        + (concurrently ? "CONCURRENTLY " : "")
        + SqlName.of(name)
        + " ON "
        + SqlName.of(table);
  }

  private static String tail(List<String> include, boolean nullsNotDistinct) {
    return (include.isEmpty() ? "" : " INCLUDE " + SqlName.list(include))
        + (nullsNotDistinct ? " NULLS NOT DISTINCT" : "");
  }

  private static String key(IndexKey key) {
    return key.target().match(TARGET)
        + key.collation().map(it -> " COLLATE " + it).orElse("")
        + key.operatorClass().map(it -> " " + it).orElse("")
        + (key.descending() ? " DESC" : "")
        + nulls(key);
  }

  private static String nulls(IndexKey key) {
    if (key.nullsFirst() == key.descending()) {
      return "";
    }
    return key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST";
  }

  private static final IndexKey.Cases<String> TARGET =
      new IndexKey.Cases<>() {
        @Override
        public String column(IndexKey.Column column) {
          return SqlName.of(column.name());
        }

        @Override
        public String expression(IndexKey.Expression expression) {
          return "(" + expression.sql() + ")";
        }
      };

  private IndexSql() {}
}
