package io.godwit.processor.mapping;

import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Trap;
import io.godwit.processor.type.ColumnSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Warns of columns that take null, or don't, or forget what was said, against all appearance. */
final class ColumnTraps {

  private final Mapping mapping;

  ColumnTraps(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Looks at the column of a basic attribute. */
  void basic(
      Place place,
      Attribute attribute,
      TableDraft table,
      ColumnSettings settings,
      boolean nullable) {
    boolean primitive =
        nullable
            && attribute.type().getKind().isPrimitive()
            && !place.isEmbedded()
            && !place.isSingleTableSubclass();
    Optional<Annotation> override = place.overrides().column(attribute.name());
    if (override.isPresent()) {
      override(attribute, override.get(), primitive);
    } else if (primitive && settings.given() && settings.nullable().isEmpty()) {
      mapping
          .report()
          .trap(
              Trap.NULLABLE_PRIMITIVE,
              attribute.element(),
              Messages.nullablePrimitive(attribute.name()));
    }
    subclass(place, attribute, table, nullable);
  }

  /** Looks at a column that refers to another table. */
  void reference(
      Place place,
      Attribute attribute,
      TableDraft table,
      Optional<Annotation> override,
      boolean nullable) {
    override.ifPresent(it -> override(attribute, it));
    subclass(place, attribute, table, nullable);
  }

  private void override(Attribute attribute, Annotation override, boolean nullablePrimitive) {
    List<String> lost = new ArrayList<>();
    Optional<Annotation> own = attribute.annotations().jpa("Column");
    boolean required = own.map(it -> !it.truth("nullable", true)).orElse(nullablePrimitive);
    if (required && !override.has("nullable")) {
      lost.add("nullable = false");
    }
    if (own.filter(it -> it.truth("unique", false)).isPresent() && !override.has("unique")) {
      lost.add("unique = true");
    }
    if (!override.has("columnDefinition")) {
      for (String member : new String[] {"length", "precision", "scale", "columnDefinition"}) {
        if (own.filter(it -> it.has(member)).isPresent() && !override.has(member)) {
          lost.add(member);
        }
      }
    }
    resets(attribute, override, lost);
  }

  private void override(Attribute attribute, Annotation override) {
    List<Annotation> columns = override.annotations("joinColumns");
    boolean required = false;
    for (Annotation own : JoinColumns.declared(attribute.annotations())) {
      required |= !own.truth("nullable", true);
    }
    boolean said = columns.isEmpty();
    for (Annotation each : columns) {
      said |= each.has("nullable");
    }
    resets(attribute, override, required && !said ? List.of("nullable = false") : List.of());
  }

  private void resets(Attribute attribute, Annotation override, List<String> lost) {
    if (!lost.isEmpty()) {
      mapping
          .report()
          .trap(
              Trap.OVERRIDE_RESETS,
              override.element().orElse(attribute.element()),
              override,
              Messages.overrideResets(attribute.name(), lost));
    }
  }

  private void subclass(Place place, Attribute attribute, TableDraft table, boolean nullable) {
    if (!nullable && !place.key() && place.isSingleTableSubclass() && table == place.table()) {
      Optional<EntityClass> other = without(place.entity().root(), place.entity());
      if (other.isPresent()) {
        mapping
            .report()
            .trap(
                Trap.REQUIRED_IN_SUBCLASS,
                attribute.element(),
                Messages.requiredInSubclass(
                    attribute.name(), table.name().name(), other.get().toString()));
      }
    }
  }

  /** An entity of which there may be rows, and which isn't of this kind. */
  private static Optional<EntityClass> without(EntityClass among, EntityClass kind) {
    if (among == kind) {
      return Optional.empty();
    }
    if (!among.javaClass().isAbstract()) {
      return Optional.of(among);
    }
    for (EntityClass child : among.children()) {
      Optional<EntityClass> found = without(child, kind);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
