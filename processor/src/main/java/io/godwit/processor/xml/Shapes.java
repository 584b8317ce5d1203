package io.godwit.processor.xml;

import io.godwit.processor.xml.Shape.Kind;

/**
 * The elements of mapping files that are one annotation each: those of Jakarta Persistence's schema
 * {@code orm_3_2.xsd}, and what Hibernate's {@code mapping-7.0.xsd} adds.
 */
final class Shapes {

  static final Shape CHECK = Shape.jpa("CheckConstraint").text("name", "constraint", "options");

  static final Shape COLUMN =
      Shape.jpa("Column")
          .text("name", "table", "column-definition", "comment", "options")
          .truth("unique", "nullable", "insertable", "updatable")
          .number("length", "precision", "scale", "second-precision")
          .wholeList("check-constraint", "check", CHECK)
          .unheeded("default", "check")
          .none("read", "write");

  static final Shape FOREIGN_KEY =
      Shape.jpa("ForeignKey")
          .text("name", "foreign-key-definition", "options")
          .member(Kind.CONSTANT, "constraint-mode", "value");

  static final Shape JOIN_COLUMN =
      Shape.jpa("JoinColumn")
          .text("name", "referenced-column-name", "table", "column-definition")
          .text("comment", "options")
          .truth("unique", "nullable", "insertable", "updatable")
          .nested("foreign-key", FOREIGN_KEY)
          .wholeList("check-constraint", "check", CHECK);

  static final Shape PRIMARY_KEY_JOIN_COLUMN =
      Shape.jpa("PrimaryKeyJoinColumn")
          .text("name", "referenced-column-name", "column-definition", "options")
          .nested("foreign-key", FOREIGN_KEY);

  static final Shape MAP_KEY_COLUMN =
      Shape.jpa("MapKeyColumn")
          .text("name", "table", "column-definition", "options")
          .truth("unique", "nullable", "insertable", "updatable")
          .number("length", "precision", "scale");

  static final Shape MAP_KEY_JOIN_COLUMN =
      Shape.jpa("MapKeyJoinColumn")
          .text("name", "referenced-column-name", "table", "column-definition", "options")
          .truth("unique", "nullable", "insertable", "updatable")
          .nested("foreign-key", FOREIGN_KEY);

  static final Shape ORDER_COLUMN =
      Shape.jpa("OrderColumn")
          .text("name", "column-definition", "options")
          .truth("nullable", "insertable", "updatable");

  static final Shape DISCRIMINATOR_COLUMN =
      Shape.jpa("DiscriminatorColumn")
          .text("name", "column-definition", "options")
          .constant("discriminator-type")
          .number("length")
          .none("force-selection", "insertable");

  static final Shape DISCRIMINATOR_FORMULA =
      Shape.hibernate("DiscriminatorFormula")
          .member(Kind.TEXT, "fragment", "value")
          .constant("discriminator-type")
          .none("force-selection");

  static final Shape INDEX =
      Shape.jpa("Index").text("name", "column-list").truth("unique").unheeded("options");

  static final Shape UNIQUE =
      Shape.jpa("UniqueConstraint").text("name", "options").texts("column-name", "columnNames");

  static final Shape TABLE =
      Shape.jpa("Table")
          .text("name", "catalog", "schema", "comment", "options")
          .wholeList("check-constraint", "check", CHECK)
          .wholeList("index", "indexes", INDEX)
          .wholeList("unique-constraint", "uniqueConstraints", UNIQUE);

  static final Shape SECONDARY_TABLE =
      Shape.jpa("SecondaryTable")
          .text("name", "catalog", "schema", "comment", "options")
          .wholeList("primary-key-join-column", "pkJoinColumns", PRIMARY_KEY_JOIN_COLUMN)
          .nested("foreign-key", FOREIGN_KEY)
          .unheeded("primary-key-foreign-key")
          .wholeList("check-constraint", "check", CHECK)
          .wholeList("index", "indexes", INDEX)
          .wholeList("unique-constraint", "uniqueConstraints", UNIQUE)
          .none("optional", "owned");

  static final Shape JOIN_TABLE =
      Shape.jpa("JoinTable")
          .text("name", "catalog", "schema", "comment", "options")
          .list("join-column", "joinColumns", JOIN_COLUMN)
          .nested("foreign-key", FOREIGN_KEY)
          .list("inverse-join-column", "inverseJoinColumns", JOIN_COLUMN)
          .nested("inverse-foreign-key", FOREIGN_KEY)
          .wholeList("check-constraint", "check", CHECK)
          .wholeList("index", "indexes", INDEX)
          .wholeList("unique-constraint", "uniqueConstraints", UNIQUE);

  static final Shape COLLECTION_TABLE =
      Shape.jpa("CollectionTable")
          .text("name", "catalog", "schema", "options")
          .wholeList("join-column", "joinColumns", JOIN_COLUMN)
          .nested("foreign-key", FOREIGN_KEY)
          .wholeList("index", "indexes", INDEX)
          .wholeList("unique-constraint", "uniqueConstraints", UNIQUE)
          .unheeded("check-constraint", "comment");

  static final Shape SEQUENCE_GENERATOR =
      Shape.jpa("SequenceGenerator")
          .text("name", "sequence-name", "catalog", "schema", "options")
          .number("initial-value", "allocation-size");

  static final Shape TABLE_GENERATOR =
      Shape.jpa("TableGenerator")
          .text("name", "table", "catalog", "schema", "options")
          .text("pk-column-name", "value-column-name", "pk-column-value")
          .number("initial-value", "allocation-size")
          .wholeList("index", "indexes", INDEX)
          .wholeList("unique-constraint", "uniqueConstraints", UNIQUE)
          .unheeded("comment", "check-constraint");

  static final Shape GENERATED_VALUE =
      Shape.jpa("GeneratedValue").constant("strategy").text("generator");

  static final Shape PARAMETER = Shape.hibernate("Parameter").text("name", "value");

  static final Shape GENERIC_GENERATOR =
      Shape.hibernate("GenericGenerator")
          .none("name")
          .member(Kind.TEXT, "class", "strategy")
          .list("parameter", "parameters", PARAMETER);

  static final Shape UUID_GENERATOR = Shape.hibernate("UuidGenerator").constant("style");

  static final Shape ATTRIBUTE_OVERRIDE =
      Shape.jpa("AttributeOverride").text("name").nested("column", COLUMN);

  static final Shape ASSOCIATION_OVERRIDE =
      Shape.jpa("AssociationOverride")
          .text("name")
          .list("join-column", "joinColumns", JOIN_COLUMN)
          .nested("foreign-key", FOREIGN_KEY)
          .nested("join-table", JOIN_TABLE);

  static final Shape CONVERT =
      Shape.jpa("Convert").type("converter").text("attribute-name").truth("disable-conversion");

  static final Shape INHERITANCE = Shape.jpa("Inheritance").constant("strategy");

  static final Shape ID_CLASS = Shape.jpa("IdClass").member(Kind.CLASS, "class", "value");

  static final Shape MAP_KEY = Shape.jpa("MapKey").text("name");

  static final Shape MAP_KEY_CLASS = Shape.jpa("MapKeyClass").member(Kind.CLASS, "class", "value");

  static final Shape COLLECTION_ID =
      Shape.hibernate("CollectionId")
          .nested("column", COLUMN)
          .none("generator", "target", "java-type", "jdbc-type", "jdbc-type-code")
          .none("jdbc-type-name", "type");

  private Shapes() {}
}
