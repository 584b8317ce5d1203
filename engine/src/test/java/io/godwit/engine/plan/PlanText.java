package io.godwit.engine.plan;

import java.util.stream.Collectors;

/** A plan as the golden files hold it. */
final class PlanText {

  static String of(Plan plan) {
    StringBuilder text = new StringBuilder();
    for (Batch batch : plan.batches()) {
      text.append(text.length() == 0 ? "" : "\n")
          .append("-- ")
          .append(batch.phase())
          .append(batch.transactional() ? "" : ", outside a transaction")
          .append("\n");
      batch.statements().forEach(it -> append(it, text));
    }
    return text.toString();
  }

  private static void append(Statement statement, StringBuilder text) {
    if (!statement.locks().isEmpty()) {
      text.append("-- locks ")
          .append(
              statement.locks().stream()
                  .map(it -> it.table() + " " + it.mode())
                  .collect(Collectors.joining(", ")))
          .append("\n");
    }
    statement
        .work()
        .forEach(
            it -> text.append("-- ").append(it.kind()).append(" ").append(it.table()).append("\n"));
    if (statement.losesData()) {
      text.append("-- loses data\n");
    }
    statement
        .hazards()
        .forEach(
            it ->
                text.append("-- ")
                    .append(it.id().code())
                    .append(" ")
                    .append(it.message())
                    .append("\n"));
    text.append(statement.sql()).append(";\n");
  }

  private PlanText() {}
}
