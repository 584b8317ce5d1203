package io.godwit.processor.type;

import io.godwit.model.Profile;
import io.godwit.processor.ask.Answers;
import io.godwit.processor.naming.Naming;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What persistence providers decide differently, and what isn't a matter of one's versions: those
 * are asked of {@link Rules}.
 */
public interface Provider {

  static Provider of(Profile profile) {
    return profile.provider().equals("eclipselink")
        ? new EclipseLinkProvider()
        : new HibernateProvider(!profile.version().startsWith("6"));
  }

  ColumnTypes columnTypes(
      Types types,
      Elements elements,
      Rules rules,
      Naming naming,
      Converters converters,
      Answers answers);

  /** How things are named that no strategy of the user's names. */
  Naming naming(String rules);

  GeneratorRules generators();

  /** Whether Java's types and {@code optional = false} make columns not null, as columns do. */
  boolean attributesDecideNullability();

  /** Whether what can refer to one object only, is unique. */
  boolean singleTargetsAreUnique();

  /** Whether the kind of a collection decides about its key; else both sides always are the key. */
  boolean collectionsHaveKeysByKind();

  /**
   * Whether the columns of an element collection's owner, its index or its map's key are not null.
   */
  boolean collectionColumnsAreRequired();

  /** Whether embeddables in a collection refer to entities with foreign keys. */
  boolean elementsHaveForeignKeys();

  /** Whether a joined hierarchy has a discriminator that nobody asked for. */
  boolean joinedHierarchiesHaveDiscriminators();

  boolean discriminatorsAreRequired();

  /** Whether the table of an association to one calls the columns of its owner like its key. */
  boolean toOneTablesTakeKeyNames();

  /** Whether a reference to other columns than the key is named after these. */
  boolean referencesAreNamedAfterTheirColumns();

  /** Whether a joined table refers to its parent's; else to the hierarchy's first. */
  boolean joinedTablesReferToParent();

  /** Whether the columns of a key stand by their sizes; else as they are declared. */
  boolean keysAreOrderedBySize();

  /** Whether a unique {@code @Index} is a constraint. */
  boolean uniqueIndexesAreConstraints();

  /** Whether checks and comments of Jakarta Persistence 3.2 are made. */
  boolean checksAndCommentsAreMade();
}
