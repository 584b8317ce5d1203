package io.godwit.processor.mapping;

import io.godwit.processor.naming.Name;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @ForeignKey} says of a reference.
 *
 * @param none whether there is to be no foreign key
 * @param sql the {@code foreignKeyDefinition}, and the {@code options} that follow it
 */
record ForeignKeySettings(boolean none, Optional<String> name, String sql) {

  /** Where nothing is said. */
  static final ForeignKeySettings DEFAULT = new ForeignKeySettings(false, Optional.empty(), "");

  /** Where there is none. */
  static final ForeignKeySettings NONE = new ForeignKeySettings(true, Optional.empty(), "");

  /**
   * Of a reference that may be overridden: new join columns come with the override's own foreign
   * key, whatever they say themselves; without columns the override says nothing of it.
   */
  ForeignKeySettings overridden(Optional<Annotation> override) {
    return override.filter(it -> !it.annotations("joinColumns").isEmpty()).isPresent()
        ? of(override, "foreignKey")
        : this;
  }

  /** Of an annotation that has a foreign key: a join column, an override. */
  static ForeignKeySettings of(Optional<Annotation> holder, String member) {
    return holder.flatMap(it -> it.annotation(member)).map(ForeignKeySettings::of).orElse(DEFAULT);
  }

  private static ForeignKeySettings of(Annotation foreignKey) {
    return new ForeignKeySettings(
        foreignKey.constant("value").filter("NO_CONSTRAINT"::equals).isPresent(),
        foreignKey.text("name").map(it -> Name.written(it).catalog()),
        (foreignKey.text("foreignKeyDefinition").orElse("")
                + ' '
                + foreignKey.text("options").orElse(""))
            .strip());
  }

  /** Of the join columns of an attribute: the only one's, or that of the container of several. */
  static ForeignKeySettings ofJoinColumns(Annotations annotations, String single) {
    Optional<Annotation> one = annotations.jpa(single);
    return of(one.isPresent() ? one : annotations.jpa(single + "s"), "foreignKey");
  }

  /** Of the rows' owner in a table of its own: the table's, else the first join column's. */
  static ForeignKeySettings ofOwner(Optional<Annotation> table, List<Annotation> joinColumns) {
    ForeignKeySettings outer = of(table, "foreignKey");
    ForeignKeySettings nested = of(joinColumns.stream().findFirst(), "foreignKey");
    return new ForeignKeySettings(
        outer.none || nested.none,
        outer.name.or(nested::name),
        outer.name.isPresent() || joinColumns.isEmpty() ? outer.sql : nested.sql);
  }

  /** Of the other side in a join table: whether there is a key is said by the table alone. */
  static ForeignKeySettings ofInverse(Optional<Annotation> table, List<Annotation> joinColumns) {
    ForeignKeySettings outer = of(table, "inverseForeignKey");
    ForeignKeySettings nested = of(joinColumns.stream().findFirst(), "foreignKey");
    return new ForeignKeySettings(
        outer.none,
        outer.name.or(nested::name),
        outer.name.isPresent() || joinColumns.isEmpty() ? outer.sql : nested.sql);
  }

  /** The same without a name. */
  ForeignKeySettings unnamed() {
    return new ForeignKeySettings(none, Optional.empty(), sql);
  }

  /** These, unless something is said elsewhere that counts more. */
  ForeignKeySettings under(ForeignKeySettings more) {
    return more.equals(DEFAULT) ? this : more;
  }
}
