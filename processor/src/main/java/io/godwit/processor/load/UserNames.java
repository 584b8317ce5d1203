package io.godwit.processor.load;

import io.godwit.processor.naming.EntityNames;
import io.godwit.processor.naming.ImplicitNaming;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.PhysicalNaming;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/** The names that one strategy makes. */
final class UserNames implements ImplicitNaming, PhysicalNaming {

  private final HibernateNames names;
  private final Asked asked;
  private final ImplicitNaming otherwise;

  /** Puts a question; gives what is given where it isn't answered. */
  interface Asked extends BiFunction<String, Callable<Name>, Optional<Name>> {}

  UserNames(HibernateNames names, Asked asked, ImplicitNaming otherwise) {
    this.names = names;
    this.asked = asked;
    this.otherwise = otherwise;
  }

  @Override
  public Name name(Kind kind, Name logical) {
    return asked
        .apply(
            "the " + kind.name().toLowerCase(Locale.ROOT) + " " + quoted(logical),
            () -> names.physical(kind, logical))
        .orElse(logical);
  }

  @Override
  public Name entityTable(EntityNames entity) {
    return asked
        .apply("the table of " + entity.name(), () -> names.entityTable(entity))
        .orElseGet(() -> otherwise.entityTable(entity));
  }

  @Override
  public Name collectionTable(EntityNames owner, Name ownerTable, String path) {
    return asked
        .apply(
            "the table of " + owner.name() + "." + path,
            () -> names.collectionTable(owner, ownerTable, path))
        .orElseGet(() -> otherwise.collectionTable(owner, ownerTable, path));
  }

  @Override
  public Name joinTable(
      EntityNames owner, Name ownerTable, EntityNames target, Name targetTable, String path) {
    return asked
        .apply(
            "the table between " + owner.name() + "." + path + " and " + target.name(),
            () -> names.joinTable(owner, ownerTable, target, targetTable, path))
        .orElseGet(() -> otherwise.joinTable(owner, ownerTable, target, targetTable, path));
  }

  @Override
  public Name column(String path) {
    return asked
        .apply("the column of " + path, () -> names.column(path))
        .orElseGet(() -> otherwise.column(path));
  }

  @Override
  public Name joinColumn(Reference reference) {
    return asked
        .apply("the column that refers to " + reference, () -> names.joinColumn(reference))
        .orElseGet(() -> otherwise.joinColumn(reference));
  }

  @Override
  public Name keyJoinColumn(Name table, Name column) {
    return asked
        .apply(
            "the key column that refers to " + quoted(table) + "." + quoted(column),
            () -> names.keyJoinColumn(table, column))
        .orElseGet(() -> otherwise.keyJoinColumn(table, column));
  }

  private static String quoted(Name name) {
    return name.quoted() ? "\"" + name + "\"" : name.text();
  }
}
