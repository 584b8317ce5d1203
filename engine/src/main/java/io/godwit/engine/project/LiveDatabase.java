package io.godwit.engine.project;

import io.godwit.engine.approval.DestructiveChange;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.database.FlywayHistory;
import io.godwit.engine.database.RowCounter;
import io.godwit.engine.database.RowQuestion;
import io.godwit.engine.diff.Ownership;
import io.godwit.engine.diff.SchemaDiffer;
import io.godwit.engine.migration.Migration;
import io.godwit.engine.migration.Version;
import io.godwit.engine.source.DatabaseSource;
import io.godwit.engine.source.MigrationsSource;
import io.godwit.model.Schema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What the live database has to say, where one is configured. It is only ever read. */
final class LiveDatabase {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final DatabaseUrl url;
  private final Project project;

  private LiveDatabase(DatabaseUrl url, Project project) {
    this.url = url;
    this.project = project;
  }

  static Optional<LiveDatabase> of(Project project) {
    return project.database().map(it -> new LiveDatabase(it, project));
  }

  /** Empty where the database is what its migrations make. */
  Optional<Drift> drift() {
    List<Migration> migrations = project.migrations().migrations();
    Optional<FlywayHistory> history = FlywayHistory.read(url);
    List<Migration> applied = history.map(it -> applied(it, migrations)).orElse(migrations);
    List<String> pending =
        migrations.stream().filter(it -> !applied.contains(it)).map(Migration::name).toList();
    Schema expected = new MigrationsSource(applied, project.shadow()).read();
    Schema live = new DatabaseSource(url, project.shadow()).read();
    List<String> differences =
        ChangeSummary.of(new SchemaDiffer().diff(expected, live, Ownership.EVERYTHING).changes());
    return pending.isEmpty() && differences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Drift(url.toString(), history.isPresent(), pending, differences));
  }

  private static List<Migration> applied(FlywayHistory history, List<Migration> migrations) {
    Set<Version> versions = history.applied().stream().map(Version::of).collect(Collectors.toSet());
    Optional<Version> baseline = history.baseline().map(Version::of);
    return migrations.stream()
        .filter(
            it ->
                versions.contains(it.version())
                    || baseline.filter(last -> it.version().compareTo(last) <= 0).isPresent())
        .toList();
  }

  /** How much each change would take, by the change's id; what can't be counted is left out. */
  Map<String, String> affected(List<DestructiveChange> changes, LossQuestions questions) {
    List<RowQuestion> asked = new ArrayList<>();
    changes.forEach(it -> asked.addAll(questions.about(it)));
    List<OptionalLong> answers =
        asked.isEmpty() ? List.of() : new RowCounter(url, PATIENCE).count(asked);
    Map<String, String> affected = new HashMap<>();
    int next = 0;
    for (DestructiveChange change : changes) {
      int count = questions.about(change).size();
      List<OptionalLong> own = answers.subList(next, next + count);
      next += count;
      if (count > 0 && own.stream().allMatch(OptionalLong::isPresent)) {
        boolean rows = asked.get(next - 1).column().isEmpty();
        affected.put(change.id(), sentence(own, rows ? "row" : "value"));
      }
    }
    return affected;
  }

  private String sentence(List<OptionalLong> counts, String unit) {
    long sum = counts.stream().mapToLong(OptionalLong::getAsLong).sum();
    return sum + " " + unit + (sum == 1 ? "" : "s") + " in " + url;
  }
}
