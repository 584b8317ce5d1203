package io.godwit.engine.diff;

import io.godwit.model.Column;
import io.godwit.model.Declaration;
import io.godwit.model.EnumType;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Schema;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares two schemas that both speak in the words of PostgreSQL's catalog: what is equal there is
 * equal here, so nothing is normalized and a second run finds nothing.
 */
public final class SchemaDiffer {

  /**
   * @param to declares the renames, and what it leaves alone
   * @param ownership what to think of objects that {@code from} says nothing about
   */
  public Difference diff(Schema from, Schema to, Ownership ownership) {
    Renames renames = Renames.declared(from, to);
    Run run = new Run(renames, to, ownership);
    run.tables();
    run.enumTypes();
    run.sequences();
    run.namespaces();

    List<Change> changes = new ArrayList<>(renames.changes());
    changes.removeIf(it -> !run.isManaged(it.object()));
    changes.addAll(run.changes);
    return new Difference(
        renames.schema(),
        to,
        changes,
        run.leftAlone.stream().sorted().toList(),
        SuspectedRenames.among(changes));
  }

  /** One comparison. */
  private static final class Run {
    private final Schema from;
    private final Schema to;
    private final FollowingNames following;
    private final Ownership.Objects ownership;
    private final Set<ObjectId> unmanaged;
    private final Set<ObjectId> named;
    private final List<Change> changes = new ArrayList<>();
    private final List<ObjectId> leftAlone = new ArrayList<>();

    Run(Renames renames, Schema to, Ownership ownership) {
      this.from = renames.schema();
      this.following = renames.following();
      this.to = to;
      this.ownership = ownership.of(from);
      this.unmanaged = new HashSet<>(to.unmanaged());
      this.named =
          to.declarations().stream()
              .filter(Declaration::named)
              .map(Declaration::object)
              .collect(Collectors.toSet());
    }

    /** A table that is left alone is left alone with all its parts. */
    boolean isManaged(ObjectId object) {
      return !unmanaged.contains(object)
          && (object.part().isEmpty() || !unmanaged.contains(ObjectId.table(object.name())));
    }

    void namespaces() {
      for (String name : to.namespaces()) {
        if (!from.namespaces().contains(name) && isManaged(ObjectId.schema(name))) {
          changes.add(new Change.CreateSchema(name));
        }
      }
      for (String name : from.namespaces()) {
        if (!to.namespaces().contains(name)) {
          drop(ObjectId.schema(name), new Change.DropSchema(name));
        }
      }
    }

    void tables() {
      TableDiffer differ = new TableDiffer(named::contains, following, this::isManaged, ownership);
      for (Both<Table> both : both(from.tables(), to.tables(), Table::name)) {
        ObjectId object = ObjectId.table(both.name());
        if (both.from().isEmpty()) {
          create(object, new Change.CreateTable(withoutUnmanaged(both.to().orElseThrow())));
        } else if (both.to().isEmpty()) {
          drop(object, new Change.DropTable(both.from().get()));
        } else if (isManaged(object)) {
          TableDiffer.Result result = differ.diff(both.from().get(), both.to().get());
          changes.addAll(result.changes());
          leftAlone.addAll(result.leftAlone());
        }
      }
    }

    private Table withoutUnmanaged(Table table) {
      ObjectName name = table.name();
      return new Table(
          name,
          table.columns().stream()
              .filter(it -> isManaged(ObjectId.column(name, it.name())))
              .toList(),
          table.primaryKey().filter(it -> isManaged(ObjectId.constraint(name, it))),
          table.uniques().stream().filter(it -> isManaged(ObjectId.constraint(name, it))).toList(),
          table.foreignKeys().stream()
              .filter(it -> isManaged(ObjectId.constraint(name, it)))
              .toList(),
          table.checks().stream().filter(it -> isManaged(ObjectId.constraint(name, it))).toList(),
          table.indexes().stream()
              .filter(it -> isManaged(ObjectId.index(name, it.name())))
              .toList(),
          table.comment());
    }

    void enumTypes() {
      for (Both<EnumType> both : both(from.enumTypes(), to.enumTypes(), EnumType::name)) {
        ObjectId object = ObjectId.enumType(both.name());
        if (both.from().isEmpty()) {
          create(object, new Change.CreateEnumType(both.to().orElseThrow()));
        } else if (both.to().isEmpty()) {
          drop(object, new Change.DropEnumType(both.from().get()));
        } else if (!both.from().equals(both.to())) {
          FromTo<EnumType> type = new FromTo<>(both.from().get(), both.to().get());
          create(object, new Change.AlterEnumType(type));
        }
      }
    }

    void sequences() {
      for (Both<Sequence> both : both(from.sequences(), to.sequences(), Sequence::name)) {
        ObjectId object = ObjectId.sequence(both.name());
        if (both.from().isEmpty()) {
          create(object, new Change.CreateSequence(both.to().orElseThrow()));
        } else if (both.to().isEmpty()) {
          drop(object, new Change.DropSequence(both.from().get()));
        } else if (!both.from().equals(both.to())) {
          FromTo<Sequence> sequence = new FromTo<>(both.from().get(), both.to().get());
          create(object, new Change.AlterSequence(sequence));
        }
      }
    }

    private void create(ObjectId object, Change change) {
      if (isManaged(object)) {
        changes.add(change);
      }
    }

    private void drop(ObjectId object, Change change) {
      if (!isManaged(object)) {
        return;
      }
      if (ownership.owns(object) && !isNeeded(object)) {
        changes.add(change);
      } else {
        leftAlone.add(object);
      }
    }

    /** What something that is left alone needs stays too: it couldn't be dropped alone. */
    private boolean isNeeded(ObjectId object) {
      return switch (object.kind()) {
        case SCHEMA ->
            leftAloneObjects()
                .anyMatch(it -> it.schema().equals(Optional.of(object.name().name())));
        case ENUM_TYPE ->
            leftAloneColumns().anyMatch(it -> Mentions.mentionsType(it, object.name()));
        case SEQUENCE ->
            leftAloneColumns().anyMatch(it -> Mentions.mentionsSequence(it, object.name()));
        case TABLE, COLUMN, PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK, INDEX -> false;
      };
    }

    private Stream<ObjectName> leftAloneObjects() {
      return Stream.concat(leftAlone.stream(), to.unmanaged().stream()).map(ObjectId::name);
    }

    private Stream<Column> leftAloneColumns() {
      return Stream.concat(leftAlone.stream(), to.unmanaged().stream())
          .flatMap(
              object ->
                  from.table(object.name()).stream()
                      .flatMap(it -> it.columns().stream())
                      .filter(
                          it -> object.part().isEmpty() || object.part().get().equals(it.name())));
    }

    private record Both<T>(ObjectName name, Optional<T> from, Optional<T> to) {}

    private static <T> List<Both<T>> both(List<T> from, List<T> to, Function<T, ObjectName> name) {
      Map<ObjectName, Both<T>> byName = new TreeMap<>();
      from.forEach(
          it ->
              byName.put(
                  name.apply(it), new Both<>(name.apply(it), Optional.of(it), Optional.empty())));
      to.forEach(
          it ->
              byName.merge(
                  name.apply(it),
                  new Both<>(name.apply(it), Optional.empty(), Optional.of(it)),
                  (a, b) -> new Both<>(a.name(), a.from(), b.to())));
      return List.copyOf(byName.values());
    }
  }
}
