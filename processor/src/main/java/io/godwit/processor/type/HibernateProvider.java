package io.godwit.processor.type;

import io.godwit.processor.ask.Answers;
import io.godwit.processor.naming.Naming;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Hibernate. */
final class HibernateProvider implements Provider {

  private static final GeneratorRules GENERATORS =
      new GeneratorRules(
          Optional.empty(),
          false,
          Optional.empty(),
          "default",
          "hibernate_sequences",
          true,
          "sequence_name",
          "varchar(255)",
          "next_val",
          "bigint");

  private final boolean since7;

  HibernateProvider(boolean since7) {
    this.since7 = since7;
  }

  @Override
  public ColumnTypes columnTypes(
      Types types,
      Elements elements,
      Rules rules,
      Naming naming,
      Converters converters,
      Answers answers) {
    return new BasicTypes(types, elements, rules, naming, converters, answers);
  }

  @Override
  public Naming naming(String rules) {
    return rules.startsWith("spring") ? Naming.spring(since7) : Naming.jpa(since7);
  }

  @Override
  public GeneratorRules generators() {
    return GENERATORS;
  }

  @Override
  public boolean attributesDecideNullability() {
    return true;
  }

  @Override
  public boolean singleTargetsAreUnique() {
    return true;
  }

  @Override
  public boolean collectionsHaveKeysByKind() {
    return true;
  }

  @Override
  public boolean collectionColumnsAreRequired() {
    return true;
  }

  @Override
  public boolean elementsHaveForeignKeys() {
    return true;
  }

  @Override
  public boolean joinedHierarchiesHaveDiscriminators() {
    return false;
  }

  @Override
  public boolean discriminatorsAreRequired() {
    return true;
  }

  @Override
  public boolean toOneTablesTakeKeyNames() {
    return true;
  }

  @Override
  public boolean referencesAreNamedAfterTheirColumns() {
    return true;
  }

  @Override
  public boolean joinedTablesReferToParent() {
    return true;
  }

  @Override
  public boolean keysAreOrderedBySize() {
    return true;
  }

  @Override
  public boolean uniqueIndexesAreConstraints() {
    return true;
  }

  @Override
  public boolean checksAndCommentsAreMade() {
    return true;
  }
}
