package io.godwit.processor.mapping;

import io.godwit.processor.draft.ColumnDraft;
import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.PostgresNames;
import io.godwit.processor.report.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks the names that users chose: that PostgreSQL keeps them whole, and that they are free. */
final class Names {

  private final Mapping mapping;
  private final Map<String, Declarer> relations = new HashMap<>();

  private Names(Mapping mapping) {
    this.mapping = mapping;
  }

  static void check(Mapping mapping) {
    if (!mapping.naming().known()) {
      return;
    }
    Names names = new Names(mapping);
    mapping.drafts().tables().forEach(names::table);
    mapping.drafts().tables().forEach(names::parts);
  }

  private void table(TableDraft table) {
    length("table", table.name().name(), table.declarer());
    for (ColumnDraft column : table.columns()) {
      length("column", column.name(), column.declarer());
    }
    relations.put(key(table, table.name().name()), table.declarer());
  }

  private void parts(TableDraft table) {
    table.uniques().forEach(it -> relation(table, "constraint", it.name(), it.declarer()));
    table.indexes().forEach(it -> relation(table, "index", it.name(), it.declarer()));
    table
        .foreignKeys()
        .forEach(it -> it.name().ifPresent(name -> length("foreign key", name, it.declarer())));
    table.checks().forEach(it -> it.name().ifPresent(name -> length("check", name, it.declarer())));
  }

  private void relation(TableDraft table, String kind, Optional<String> name, Declarer by) {
    if (name.isPresent()) {
      length(kind, name.get(), by);
      Declarer first = relations.putIfAbsent(key(table, name.get()), by);
      if (first != null) {
        mapping
            .report()
            .error(by.element(), Messages.nameTwice(name.get(), first.origin().toString()));
      }
    }
  }

  private void length(String kind, String name, Declarer by) {
    if (PostgresNames.isTooLong(name)) {
      mapping.report().error(by.element(), Messages.nameTooLong(kind, name));
    }
  }

  private static String key(TableDraft table, String name) {
    return table.name().schema().orElse("") + '.' + name;
  }
}
