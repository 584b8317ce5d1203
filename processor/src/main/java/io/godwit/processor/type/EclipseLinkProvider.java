package io.godwit.processor.type;

import io.godwit.processor.ask.Answers;
import io.godwit.processor.naming.Naming;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** EclipseLink, as it makes tables on PostgreSQL. */
final class EclipseLinkProvider implements Provider {

  private static final GeneratorRules GENERATORS =
      new GeneratorRules(
          Optional.of("SEQ_GEN_SEQUENCE"),
          true,
          Optional.of("SEQ_GEN"),
          "SEQ_GEN_TABLE",
          "SEQUENCE",
          false,
          "SEQ_NAME",
          "varchar(50)",
          "SEQ_COUNT",
          "numeric(38)");

  @Override
  public ColumnTypes columnTypes(
      Types types,
      Elements elements,
      Rules rules,
      Naming naming,
      Converters converters,
      Answers answers) {
    return new EclipseLinkTypes(types, elements, converters);
  }

  @Override
  public Naming naming(String rules) {
    return Naming.eclipseLink();
  }

  @Override
  public GeneratorRules generators() {
    return GENERATORS;
  }

  @Override
  public boolean attributesDecideNullability() {
    return false;
  }

  @Override
  public boolean singleTargetsAreUnique() {
    return false;
  }

  @Override
  public boolean collectionsHaveKeysByKind() {
    return false;
  }

  @Override
  public boolean collectionColumnsAreRequired() {
    return false;
  }

  @Override
  public boolean elementsHaveForeignKeys() {
    return false;
  }

  @Override
  public boolean joinedHierarchiesHaveDiscriminators() {
    return true;
  }

  @Override
  public boolean discriminatorsAreRequired() {
    return false;
  }

  @Override
  public boolean toOneTablesTakeKeyNames() {
    return false;
  }

  @Override
  public boolean referencesAreNamedAfterTheirColumns() {
    return false;
  }

  @Override
  public boolean joinedTablesReferToParent() {
    return false;
  }

  @Override
  public boolean keysAreOrderedBySize() {
    return false;
  }

  @Override
  public boolean uniqueIndexesAreConstraints() {
    return false;
  }

  @Override
  public boolean checksAndCommentsAreMade() {
    return false;
  }
}
