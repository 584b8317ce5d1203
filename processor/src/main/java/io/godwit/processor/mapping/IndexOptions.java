package io.godwit.processor.mapping;

import io.godwit.model.StorageParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code @Index(options)} says: SQL that stands after the index's keys. */
record IndexOptions(List<String> include, List<StorageParameter> storage, Optional<String> where) {

  private static final Pattern SQL =
      Pattern.compile(
          "\\s*(?:include\\s*\\((?<include>[^)]*)\\))?\\s*(?:with\\s*\\((?<with>[^)]*)\\))?\\s*"
              + "(?:where\\s+(?<where>.*))?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  static IndexOptions parse(String sql) {
    Matcher matcher = SQL.matcher(sql);
    if (!matcher.matches()) {
      return new IndexOptions(List.of(), List.of(), Optional.empty());
    }
    return new IndexOptions(
        list(matcher.group("include")),
        Indexes.storage(list(matcher.group("with"))),
        Optional.ofNullable(matcher.group("where")).map(String::strip));
  }

  boolean isEmpty() {
    return include.isEmpty() && storage.isEmpty() && where.isEmpty();
  }

  private static List<String> list(@org.jspecify.annotations.Nullable String commas) {
    return commas == null
        ? List.of()
        : Arrays.stream(commas.split(",")).map(String::strip).toList();
  }
}
