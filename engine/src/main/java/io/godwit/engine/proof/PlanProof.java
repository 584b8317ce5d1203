package io.godwit.engine.proof;

import io.godwit.engine.database.DatabaseException;
import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.Difference;
import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.plan.Plan;
import io.godwit.engine.plan.Work;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Runs a plan on a shadow that holds rows, before anyone sees it: the catalog afterwards equals the
 * target, rows that should survive have survived, and no table was rewritten that the plan did not
 * say would be.
 */
public final class PlanProof {

  private final SchemaDiffer differ = new SchemaDiffer();

  /**
   * @param from the schema before the plan, by the names before
   * @param difference what the plan was made for
   * @param database a database in the state {@code from}; it is left in the state after the plan
   * @throws ProofFailedException if the plan doesn't hold what it promises
   */
  public Proof prove(Plan plan, Schema from, Difference difference, ShadowDatabase database) {
    Connection connection = database.connection();
    Schema to = difference.to();
    SurvivingColumns surviving = new SurvivingColumns(plan.changes(), to);
    SampleLiterals literals = new SampleLiterals(from, to, surviving, connection);
    SampleRows samples = new SampleRows(from, literals, connection);
    try {
      Map<ObjectName, Optional<String>> filled = samples.fill(touched(plan, from, surviving));
      List<RowsBefore> rows = rows(filled, from, surviving, connection);
      FileNodes files = FileNodes.read(connection);

      new PlanRun(connection).run(plan);

      Schema result = database.read();
      requireTarget(result, difference);
      requireRows(rows, connection);
      requireNoOtherRewrite(files.rewrittenBy(FileNodes.read(connection)), plan);
      return new Proof(result, withRows(filled), withoutRows(filled), samples.takeOut(surviving));
    } catch (SQLException e) {
      throw new DatabaseException("prove the plan", e);
    }
  }

  /** The tables, by their names before, that a statement of the plan is about or locks. */
  private static Set<ObjectName> touched(Plan plan, Schema from, SurvivingColumns surviving) {
    Set<ObjectName> named = new TreeSet<>();
    plan.statements().forEach(it -> named.add(it.object().name()));
    plan.statements().stream()
        .flatMap(it -> it.locks().stream())
        .forEach(it -> named.add(it.table()));
    return from.tables().stream()
        .filter(
            it ->
                named.contains(it.name())
                    || surviving
                        .after(it)
                        .filter(after -> named.contains(after.name()))
                        .isPresent())
        .map(Table::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<RowsBefore> rows(
      Map<ObjectName, Optional<String>> filled,
      Schema from,
      SurvivingColumns surviving,
      Connection connection)
      throws SQLException {
    List<RowsBefore> rows = new ArrayList<>();
    for (ObjectName name : filled.keySet()) {
      Table table = from.table(name).orElseThrow();
      Optional<Table> after = surviving.after(table);
      if (after.isPresent()) {
        rows.add(RowsBefore.of(table, after.get(), surviving.of(table), connection));
      }
    }
    return rows;
  }

  private void requireTarget(Schema result, Difference difference) {
    Set<ObjectId> leftAlone = Set.copyOf(difference.leftAlone());
    List<Change> left =
        differ.diff(result, difference.to(), Ownership.EVERYTHING).changes().stream()
            .filter(it -> !leftAlone.contains(it.object()))
            .toList();
    if (!left.isEmpty()) {
      throw new ProofFailedException(
          "After the plan the database still differs from the target:\n"
              + left.stream().map(it -> "    " + it).collect(Collectors.joining("\n")));
    }
  }

  private static void requireRows(List<RowsBefore> rows, Connection connection)
      throws SQLException {
    for (RowsBefore each : rows) {
      if (!each.survivedOn(connection)) {
        throw new ProofFailedException(
            "The plan changes or loses rows of "
                + each.table().name()
                + " that should survive it.");
      }
    }
  }

  private static void requireNoOtherRewrite(List<ObjectName> rewritten, Plan plan) {
    Set<ObjectName> announced =
        plan.statements().stream()
            .flatMap(it -> it.work().stream())
            .filter(it -> it.kind() == Work.Kind.REWRITE)
            .map(Work::table)
            .collect(Collectors.toSet());
    List<ObjectName> silent = rewritten.stream().filter(it -> !announced.contains(it)).toList();
    if (!silent.isEmpty()) {
      throw new ProofFailedException(
          "The plan rewrites tables and doesn't say so: "
              + silent.stream().map(ObjectName::toString).collect(Collectors.joining(", ")));
    }
  }

  private static List<ObjectName> withRows(Map<ObjectName, Optional<String>> filled) {
    return filled.entrySet().stream()
        .filter(it -> it.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> withoutRows(Map<ObjectName, Optional<String>> filled) {
    return filled.entrySet().stream()
        .flatMap(it -> it.getValue().map(reason -> it.getKey() + ": " + reason).stream())
        .toList();
  }
}
