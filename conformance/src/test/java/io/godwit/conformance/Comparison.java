package io.godwit.conformance;

import io.godwit.conformance.boot.Application;
import io.godwit.conformance.boot.Hibernate;
import io.godwit.conformance.boot.Stored;
import io.godwit.engine.database.DatabaseUrl;
import io.godwit.engine.shadow.ShadowDatabase;
import io.godwit.engine.testing.CatalogFingerprint;
import io.godwit.model.Model;
import io.godwit.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what Godwit and Hibernate make of entities. Used by one thread at a time. */
final class Comparison implements AutoCloseable {

  private final DatabasePair databases = new DatabasePair();
  private final Map<List<Path>, EntityCompiler> compilers = new HashMap<>();
  private final AllowedDifferences allowed;
  private final Tally tally;

  Comparison(AllowedDifferences allowed, Tally tally) {
    this.allowed = allowed;
    this.tally = tally;
  }

  /**
   * @param directory an empty one, for class files
   * @throws AssertionError if they differ: names what, and how
   */
  void run(Combination combination, Path directory) throws IOException, SQLException {
    EntitySet entities = combination.entities();
    EntitySet.Scope scope = entities.scope();
    databases.empty();
    Model model = compile(combination, directory);
    GodwitSchema.create(model, databases.godwit().defaultSchema(), databases.godwit().connection());
    if (scope == EntitySet.Scope.NOTHING) {
      tally.count("combinations of which nothing is compared, as the case says");
      return;
    }
    ClassLoader loader = combination.version().loader(entities.libraries());
    Hibernate running = HibernateVersion.start(loader);
    try (CompiledEntities compiled = CompiledEntities.in(directory, loader)) {
      if (scope == EntitySet.Scope.SCHEMA) {
        running.create(application(combination, compiled, databases.hibernate()));
        compareSchemas(combination.version(), model);
        tally.count("combinations whose schemas are equal");
      } else {
        tally.count("combinations that are only validated, as the case says");
      }
      Application onGodwit = application(combination, compiled, databases.godwit());
      if (scope == EntitySet.Scope.SCHEMA) {
        Application onOwn = application(combination, compiled, databases.hibernate());
        sameOnBoth(combination, running, onGodwit, onOwn);
      } else {
        List<Stored> stored = running.validate(onGodwit, scope == EntitySet.Scope.STORE);
        count(combination, stored);
        require(failed(stored), combination);
      }
    }
  }

  /**
   * What Hibernate can't validate or store in the schema that it made itself isn't Godwit's to
   * mend.
   */
  private void sameOnBoth(
      Combination combination, Hibernate running, Application onGodwit, Application onOwn) {
    List<Stored> stored;
    try {
      stored = running.validate(onGodwit, true);
    } catch (RuntimeException e) {
      try {
        running.validate(onOwn, false);
      } catch (RuntimeException own) {
        tally.notTried(combination + ", by Hibernate itself: " + own.getCause());
        return;
      }
      throw e;
    }
    count(combination, stored);
    List<Stored> failed = failed(stored);
    if (!failed.isEmpty()) {
      require(onlyHere(combination, failed, running.validate(onOwn, true)), combination);
    }
  }

  private static List<Stored> failed(List<Stored> stored) {
    return stored.stream().filter(it -> it.outcome() == Stored.Outcome.FAILED).toList();
  }

  private Model compile(Combination combination, Path directory) throws IOException {
    EntitySet entities = combination.entities();
    for (Path resource : entities.resources()) {
      Path target = directory.resolve(entities.directory().relativize(resource).toString());
      Files.createDirectories(target.getParent());
      Files.copy(resource, target, StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> options = new ArrayList<>(entities.options());
    options.add("-Agodwit.hibernate=" + combination.version());
    options.add(
        "-Agodwit.naming="
            + Stream.concat(
                    Stream.of(combination.naming().toString()), entities.strategies().stream())
                .collect(Collectors.joining(",")));
    return compilers
        .computeIfAbsent(combination.version().jars(entities.libraries()), EntityCompiler::new)
        .compile(entities.sources(), directory, options);
  }

  private static Application application(
      Combination combination, CompiledEntities compiled, ShadowDatabase database) {
    DatabaseUrl url = database.url();
    Map<String, Object> settings =
        new HashMap<>(combination.version().settings(combination.naming()));
    settings.putAll(compiled.strategies(combination.entities().strategies()));
    settings.putAll(combination.entities().settings());
    settings.put(
        "jakarta.persistence.jdbc.url",
        "jdbc:postgresql://" + url.address() + "/" + url.database());
    settings.put("jakarta.persistence.jdbc.user", url.user().orElseThrow());
    settings.put("jakarta.persistence.jdbc.password", url.password().orElseThrow());
    settings.put("jakarta.persistence.create-database-schemas", "true");
    // What stands beside Hibernate adds tables of its own, or wants a server of its own.
    settings.put("hibernate.integration.envers.enabled", "false");
    settings.put("hibernate.search.enabled", "false");
    settings.put(
        "hibernate.cache.region.factory_class",
        "org.hibernate.cache.internal.NoCachingRegionFactory");
    // Listeners are made by the application's container, and shape no schema.
    settings.put("hibernate.jpa_callbacks.enabled", "false");
    // Values are made up: they are for the database's constraints, not for an application's.
    settings.put(
        "jakarta.persistence.validation.mode",
        combination.entities().usesBeanValidation() ? "ddl" : "none");
    return compiled.application(settings);
  }

  private void compareSchemas(HibernateVersion version, Model model) throws SQLException {
    Schema hibernate = databases.hibernate().read();
    Schema godwit = databases.godwit().read();
    ConstraintNames names = ConstraintNames.of(model.schema());
    List<Difference> differences = SchemaComparison.of(hibernate, godwit, names);
    differences.removeIf(it -> allowed.allow(version.toString(), it));
    require(differences);
    List<Difference> further =
        CatalogComparison.of(
            CatalogFingerprint.of(databases.hibernate().connection()),
            CatalogFingerprint.of(databases.godwit().connection()),
            names);
    further.removeIf(it -> allowed.allow(version.toString(), it));
    require(further);
  }

  private static void require(List<Difference> differences) {
    if (!differences.isEmpty()) {
      throw new AssertionError(
          differences.stream()
              .map(Difference::text)
              .collect(Collectors.joining("\n  ", "The schemas differ:\n  ", "")));
    }
  }

  private List<Stored> onlyHere(
      Combination combination, List<Stored> failed, List<Stored> inHibernatesSchema) {
    List<Stored> onlyHere = new ArrayList<>();
    for (Stored entity : failed) {
      boolean everywhere =
          inHibernatesSchema.stream()
              .anyMatch(
                  it ->
                      it.entity().equals(entity.entity()) && it.outcome() == Stored.Outcome.FAILED);
      if (everywhere) {
        tally.notTried(
            combination + " · " + entity.entity() + ", by Hibernate itself: " + entity.details());
      } else {
        onlyHere.add(entity);
      }
    }
    return onlyHere;
  }

  private void count(Combination combination, List<Stored> stored) {
    for (Stored entity : stored) {
      switch (entity.outcome()) {
        case CAME_BACK -> tally.count("instances that were stored and came back");
        case NOT_TRIED ->
            tally.notTried(combination + " · " + entity.entity() + ": " + entity.details());
        case FAILED -> {}
      }
    }
  }

  private static void require(List<Stored> failed, Combination combination) {
    if (!failed.isEmpty()) {
      throw new AssertionError(
          failed.stream()
              .map(it -> it.entity() + ": " + it.details())
              .collect(
                  Collectors.joining(
                      "\n  ",
                      "Hibernate validates the schema of "
                          + combination.entities().name()
                          + ", but these can't be stored and loaded in it:\n  ",
                      "")));
    }
  }

  @Override
  public void close() throws IOException {
    databases.close();
    for (EntityCompiler compiler : compilers.values()) {
      compiler.close();
    }
  }
}
