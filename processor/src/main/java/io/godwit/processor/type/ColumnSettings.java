package io.godwit.processor.type;

import io.godwit.processor.read.Annotation;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Column} or one of its kin says.
 *
 * @param given whether there is such an annotation at all
 * @param nullable empty where the annotation doesn't say
 * @param secondPrecision of a time, from Jakarta Persistence 3.2 on
 */
public record ColumnSettings(
    boolean given,
    Optional<String> name,
    Optional<String> table,
    Optional<Boolean> nullable,
    boolean unique,
    boolean writable,
    Optional<Integer> length,
    Optional<Integer> precision,
    Optional<Integer> scale,
    Optional<Integer> secondPrecision,
    Optional<String> definition,
    Optional<String> comment,
    Optional<String> options,
    List<Annotation> checks) {

  /** Of a column without an annotation. */
  public static final ColumnSettings NONE =
      new ColumnSettings(
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          true,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public static ColumnSettings of(Optional<Annotation> annotation) {
    return annotation.map(ColumnSettings::of).orElse(NONE);
  }

  private static ColumnSettings of(Annotation column) {
    return new ColumnSettings(
        true,
        column.text("name"),
        column.text("table"),
        column.has("nullable") ? Optional.of(column.truth("nullable", true)) : Optional.empty(),
        column.truth("unique", false),
        column.truth("insertable", true) || column.truth("updatable", true),
        number(column, "length"),
        number(column, "precision"),
        number(column, "scale"),
        number(column, "secondPrecision"),
        column.text("columnDefinition"),
        column.text("comment"),
        column.text("options"),
        column.annotations("check"));
  }

  /** Whether the annotation asks for a column that can't be null. */
  public boolean notNull() {
    return nullable.isPresent() && !nullable.get();
  }

  public ColumnSettings readOnly() {
    return new ColumnSettings(
        given,
        name,
        table,
        nullable,
        unique,
        false,
        length,
        precision,
        scale,
        secondPrecision,
        definition,
        comment,
        options,
        checks);
  }

  /** The same without what a definition says besides the type. */
  public ColumnSettings withTypeOnly() {
    return new ColumnSettings(
        given,
        name,
        table,
        nullable,
        unique,
        writable,
        length,
        precision,
        scale,
        secondPrecision,
        definition.map(it -> ColumnDefinition.parse(it).type()),
        comment,
        options,
        checks);
  }

  public ColumnSettings withLength(int newLength) {
    return new ColumnSettings(
        given,
        name,
        table,
        nullable,
        unique,
        writable,
        Optional.of(newLength),
        precision,
        scale,
        secondPrecision,
        definition,
        comment,
        options,
        checks);
  }

  public ColumnSettings withDigits(int newPrecision, int newScale) {
    return new ColumnSettings(
        given,
        name,
        table,
        nullable,
        unique,
        writable,
        length,
        Optional.of(newPrecision),
        Optional.of(newScale),
        secondPrecision,
        definition,
        comment,
        options,
        checks);
  }

  private static Optional<Integer> number(Annotation column, String member) {
    return column.has(member) ? Optional.of(column.number(member, 0)) : Optional.empty();
  }
}
