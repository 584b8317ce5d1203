package io.godwit.engine.project;

import io.godwit.engine.approval.DestructiveChange;
import java.util.Optional;

/**
 * A destructive change that nobody approved, with all that is needed to decide on it.
 *
 * @param id what an approval names
 * @param hazard the page that explains it, as {@code DATA-03}
 * @param object what is changed
 * @param source the line that declares it, as {@code src/main/java/com/example/Course.java:14}
 * @param migration the version of the migration that makes it, where somebody wrote that by hand
 * @param what a sentence that names the object
 * @param loss a sentence that says what is lost
 * @param affected how many rows or values the database holds; empty where no database was asked
 * @param before the object before
 * @param after the object afterwards; empty where it is gone
 * @param approve the command that approves it
 */
public record RefusedChange(
    String id,
    String hazard,
    String object,
    Optional<String> source,
    Optional<String> migration,
    String what,
    String loss,
    Optional<String> affected,
    String before,
    String after,
    String approve) {

  static RefusedChange of(
      DestructiveChange change,
      SourceLocator sources,
      Optional<String> affected,
      Optional<String> revert) {
    return new RefusedChange(
        change.id(),
        change.hazard().code(),
        change.object().toString(),
        change.origin().map(sources::locate),
        change.migration(),
        change.what(),
        change.loss(),
        affected,
        change.before(),
        change.after(),
        "mvn schema:approve -Dschema.change="
            + change.id()
            + revert.map(it -> " -Dschema.revert=" + it).orElse("")
            + " -Dschema.reason=\"…\"");
  }
}
