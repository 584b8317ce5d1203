package io.godwit.conformance;

import io.godwit.model.Declaration;
import io.godwit.model.ObjectKind;
import io.godwit.model.Schema;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which names of constraints and indexes somebody chose: the others are Hibernate's hashes, what
 * EclipseLink makes of the table and the column, or what PostgreSQL calls an unnamed constraint.
 */
final class ConstraintNames {

  private static final Pattern HASH = Pattern.compile("(?i)(fk|uk|idx)[0-9a-y]{20,25}");
  private static final Pattern POSTGRES = Pattern.compile(".*_(pkey|key|fkey|check|idx)\\d*");
  private static final Pattern ECLIPSELINK = Pattern.compile("(?i)(fk|unq|index)_.*");

  private final Set<String> chosen;

  private ConstraintNames(Set<String> chosen) {
    this.chosen = chosen;
  }

  /** As the model says. A name that it doesn't know is judged by its form. */
  static ConstraintNames of(Schema model) {
    return new ConstraintNames(
        model.declarations().stream()
            .filter(Declaration::named)
            .filter(it -> it.object().kind() != ObjectKind.COLUMN)
            .flatMap(it -> it.object().part().stream())
            .collect(Collectors.toSet()));
  }

  boolean isChosen(String name) {
    return chosen.contains(name)
        || !(HASH.matcher(name).matches()
            || POSTGRES.matcher(name).matches()
            || ECLIPSELINK.matcher(name).matches());
  }

  /** What is added to a description, since a chosen name counts. */
  String suffix(String name) {
    return isChosen(name) ? " named " + name : "";
  }
}
