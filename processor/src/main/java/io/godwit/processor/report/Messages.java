package io.godwit.processor.report;

import java.util.List;

/** Every message of the processor: what is wrong, and what to do. */
public final class Messages {

  public static String noId(String entity) {
    return "Entity "
        + entity
        + " has no identifier. Annotate a field with @Id, or a mapped superclass's.";
  }

  public static String idRefersToItself(String entity) {
    return "The identifier of "
        + entity
        + " is made of another entity's, and that one's of this. Give one of the two an @Id of its"
        + " own.";
  }

  public static String unknownType(String attribute, String type) {
    return "'"
        + attribute
        + "' is of type "
        + type
        + ", which has no column type. Give it a converter (@Convert), store it as JSON"
        + " (@JdbcTypeCode(SqlTypes.JSON)), map it (@ManyToOne, @ElementCollection, @Embeddable),"
        + " or leave it out (@Transient).";
  }

  public static String generatorDecides(String generator) {
    return generator
        + " decides when it runs what it needs in the database, which isn't read: it is taken for what"
        + " it extends. Make what else it needs in a migration of your own.";
  }

  public static String notMapped(String annotation) {
    return annotation
        + " isn't read yet: what it adds to the schema is not in the model. Leave the entity out"
        + " (@Unmanaged), or make that part in a migration of your own.";
  }

  /** After the class that can't be asked. */
  public static String notAnswered(String what, String why) {
    return notAsked(what, why)
        + " Make it answer there, or say what it stores: @StoredValues for the values of an enum or a"
        + " converter, @Column(columnDefinition = \"…\") for a type.";
  }

  /** After the naming strategy that can't be asked. */
  public static String notNamed(String what, String why) {
    return notAsked(what, why)
        + " Make it answer there, or name it yourself: @Table, @Column, @JoinColumn.";
  }

  private static String notAsked(String what, String why) {
    return what
        + ": "
        + why
        + ". It is loaded after the compilation, without the application around it.";
  }

  public static String namesAreAsked(String strategies) {
    return "The names of tables and columns are made by "
        + strategies
        + ", which Godwit's goals load after the compilation. Nothing is checked of names here, and no"
        + " constants are generated.";
  }

  public static String opaqueType(String annotation, String attribute) {
    return annotation
        + " on '"
        + attribute
        + "' stores something that Hibernate has no type of PostgreSQL's for. Say it with"
        + " @Column(columnDefinition = \"…\").";
  }

  public static String tooPrecise(String attribute, int precision) {
    return "@Column(precision = "
        + precision
        + ") on '"
        + attribute
        + "' is more than the 15 digits of PostgreSQL's double precision. Leave it out, or use"
        + " BigDecimal.";
  }

  public static String associationToWhatIsNoEntity(
      String annotation, String attribute, String type) {
    return annotation
        + " '"
        + attribute
        + "' refers to "
        + type
        + ", which is not an @Entity. Annotate "
        + type
        + ", or map the attribute as a column, as @Embedded or @ElementCollection, or @Transient.";
  }

  public static String anyWithoutKeyType(String attribute) {
    return "'"
        + attribute
        + "' may refer to several entities, and nothing says of what type their keys are. Say it"
        + " with @AnyKeyJavaClass.";
  }

  public static String rawCollection(String annotation, String attribute) {
    return annotation
        + " '"
        + attribute
        + "' doesn't say what it holds. Give the collection a type argument, or the annotation a"
        + " target class.";
  }

  public static String danglingMappedBy(
      String annotation, String attribute, String mappedBy, String target) {
    return annotation
        + " '"
        + attribute
        + "' is mapped by '"
        + mappedBy
        + "', but "
        + target
        + " has no such association. Correct mappedBy, or add the association to "
        + target
        + ".";
  }

  public static String nameTooLong(String kind, String name) {
    return "The "
        + kind
        + " name \""
        + name
        + "\" is longer than PostgreSQL's 63 bytes, and would be cut. Give a shorter one.";
  }

  public static String columnTwice(String column, String table, String attribute) {
    return "Column \""
        + column
        + "\" of table \""
        + table
        + "\" is mapped already, by '"
        + attribute
        + "'. Give one of them another name (@Column, @AttributeOverride), or make it read-only"
        + " (insertable = false, updatable = false).";
  }

  public static String columnsClash(
      String column, String table, String type, String otherType, String other) {
    return "Column \""
        + column
        + "\" of table \""
        + table
        + "\" is "
        + type
        + " here and "
        + otherType
        + " in "
        + other
        + ". Map both to the same type, or give one of them another column or table.";
  }

  public static String unknownIndexColumn(String annotation, String column, String table) {
    return annotation
        + " names \""
        + column
        + "\", which is neither an attribute nor a column of table \""
        + table
        + "\". Correct the name; an expression stands in parentheses.";
  }

  public static String indexWithoutColumns(String entity) {
    return "@PgIndex on "
        + entity
        + " has no columns. Name attributes, columns or expressions in parentheses.";
  }

  public static String nameTwice(String name, String first) {
    return "The name \""
        + name
        + "\" is used already, by "
        + first
        + ". Names of tables, indexes and unique constraints are shared in a schema: give another"
        + " one.";
  }

  public static String externalSourceWithoutEntity(String type) {
    return "@ExternalSource is on "
        + type
        + ", which is not an @Entity with a table of its own. Put it on the entity whose table has"
        + " the columns.";
  }

  public static String externalSourceMisfit(
      String attribute, String column, String type, String wanted) {
    return "'"
        + attribute
        + "' is mapped to the @ExternalSource column \""
        + column
        + "\" as "
        + type
        + ", which doesn't fit. Use "
        + wanted
        + ", or give the annotation another column.";
  }

  public static String nullablePrimitive(String attribute) {
    return "@Column on the primitive '"
        + attribute
        + "' makes its column nullable, and a null there fails when the entity is loaded. Say"
        + " nullable = false, or use the wrapper type.";
  }

  public static String overrideResets(String attribute, List<String> lost) {
    return "The override of '"
        + attribute
        + "' takes the place of all that was said of its column: "
        + String.join(", ", lost)
        + (lost.size() == 1 ? " is" : " are")
        + " lost. Repeat it in the override, or say there what is meant.";
  }

  public static String requiredInSubclass(String attribute, String table, String other) {
    return "'"
        + attribute
        + "' is not null in table \""
        + table
        + "\", which holds "
        + other
        + " too: such a row has no value for it and can't be inserted. Let @NotNull ask for the value"
        + " instead of the column, or use InheritanceType.JOINED.";
  }

  public static String largeObject(String attribute, String instead) {
    return "@Lob on '"
        + attribute
        + "' is a large object: the row holds its number (oid), and its content stays behind when the"
        + " row is deleted. "
        + instead;
  }

  public static String serialized(String attribute, String type) {
    return "'"
        + attribute
        + "' is of type "
        + type
        + ", which is kept as serialized Java in a bytea column: no query can read it, and another"
        + " version of the class perhaps can't either. Give it a converter (@Convert), or store it as"
        + " JSON (@JdbcTypeCode(SqlTypes.JSON)).";
  }

  public static String sharedJoinTable(String attribute, String table, String first) {
    return "'"
        + attribute
        + "' is in table \""
        + table
        + "\" by default, and so is "
        + first
        + ": each one's rows lack the other's columns. Give each a name (@JoinTable,"
        + " @CollectionTable).";
  }

  public static String foreignKeysWithoutIndex(String entity, List<String> attributes) {
    return "No index begins with the foreign key"
        + (attributes.size() == 1 ? " " : "s ")
        + String.join(", ", attributes)
        + " of "
        + entity
        + ": to delete a row that may be referred to, PostgreSQL reads the whole table. Add an"
        + " @Index, or all with -Agodwit.foreignKeyIndexes=true.";
  }

  public static String enumTypeDroppedOnStart(String type) {
    return "With ddl-auto=update Hibernate drops the enum type "
        + type
        + " on each start, with all columns of it and their values. Set ddl-auto to validate or none"
        + " everywhere.";
  }

  public static String ordinalByDefault(String attribute, String type) {
    return "'"
        + attribute
        + "' is kept as the position of its constant in "
        + type
        + ": another order of the constants changes what stored rows mean. Say"
        + " @Enumerated(EnumType.STRING), or EnumType.ORDINAL if that is meant.";
  }

  public static String reservedWord(String kind, String name) {
    return "The "
        + kind
        + " name "
        + name
        + " is a reserved word of PostgreSQL, and Hibernate doesn't quote it: its statements fail."
        + " Give another name, or quote it (name = \"`"
        + name
        + "`\").";
  }

  public static String roundedDecimal(String attribute, String type, String missing) {
    return "'"
        + attribute
        + "' is "
        + type
        + ", and what has more decimals is rounded without a word: "
        + missing
        + ".";
  }

  public static String joinColumnCount(String attribute, int given, String target, int wanted) {
    return "'"
        + attribute
        + "' has "
        + given
        + " join column(s), but "
        + target
        + " has "
        + wanted
        + " key column(s). Give one @JoinColumn for each, or none.";
  }

  public static String unknownReferencedColumn(String attribute, String column, String target) {
    return "'"
        + attribute
        + "' refers to column \""
        + column
        + "\", which "
        + target
        + " doesn't have. Correct referencedColumnName.";
  }

  public static String referenceToWhatIsNotUnique(
      String attribute, List<String> columns, String target) {
    return attribute
        + " refers to "
        + String.join(", ", columns)
        + " of "
        + target
        + ", which is not unique, so there is no foreign key. Make it unique (@Column(unique ="
        + " true)), or say that none is wanted (@ForeignKey(ConstraintMode.NO_CONSTRAINT)).";
  }

  public static String unknownSecondaryTable(String attribute, String table, String entity) {
    return "'"
        + attribute
        + "' is in table \""
        + table
        + "\", which "
        + entity
        + " doesn't have. Declare it with @SecondaryTable, or correct the name.";
  }

  public static String sequencesClash(String sequence) {
    return "Sequence \""
        + sequence
        + "\" is declared elsewhere with another start or increment. Use the same initialValue and"
        + " allocationSize, or another sequenceName.";
  }

  public static String enumTypesClash(String type) {
    return "The enum type \""
        + type
        + "\" is declared elsewhere with other values. Give one of them another name"
        + " (@PgEnum(name)).";
  }

  public static String malformedXml(String why) {
    return "The file can't be read: " + why + ". Correct it.";
  }

  public static String noMappingFile(String root) {
    return "The file begins with "
        + root
        + ", not with <entity-mappings>: it is not in the model. Say with annotations, or in a"
        + " mapping file of Jakarta Persistence, what it says about the schema.";
  }

  public static String noSuchMappingFile(String name) {
    return "The mapping file "
        + name
        + " isn't there. Correct <mapping-file>, or put it among the resources, which are copied"
        + " before the compiler runs.";
  }

  public static String noSuchUnit(String wanted, List<String> units) {
    return "There is no persistence unit "
        + wanted
        + (units.isEmpty()
            ? ": META-INF/persistence.xml isn't there, or has none."
            : ". Use one of " + String.join(", ", units) + ".");
  }

  public static String severalUnits(List<String> units) {
    return "There are several persistence units ("
        + String.join(", ", units)
        + "), and a model is of one. Name it with -Agodwit.persistenceUnit.";
  }

  public static String mappedClassIsMissing(String name) {
    return "Class " + name + " is mapped here, and isn't there. Correct the name, or its package.";
  }

  public static String mappedAttributeIsMissing(String attribute, String type) {
    return "'"
        + attribute
        + "' is mapped here, and "
        + type
        + " has no such field or getter. Correct the name, or say with access how it is read.";
  }

  public static String noSuchClass(String name) {
    return "Class "
        + name
        + " is listed, and isn't on the class path. Correct the name, or add what has it to the"
        + " dependencies.";
  }

  public static String noSuchPackage(String name) {
    return "-Agodwit.packages names "
        + name
        + ", which has no entity, embeddable, mapped superclass or converter on the class path."
        + " Correct the name; packages inside of it are named by themselves.";
  }

  public static String registrationNotRead(String annotation) {
    return annotation
        + " isn't read: the model is what Hibernate makes without it. Say on the attributes what they"
        + " are stored as (@JdbcTypeCode, @Type, @Column(columnDefinition)).";
  }

  public static String settingNotHonoured(String name) {
    return name
        + " isn't honoured: the model is what Hibernate makes without it. Say with annotations what"
        + " it would change.";
  }

  public static String settingIsOpen(String name, String value) {
    return "What "
        + name
        + " is depends on the environment ("
        + value
        + "), which isn't known here: it is taken for not set. Say it with -Agodwit."
        + name
        + ".";
  }

  public static String unknownSettingValue(String value, String allowed) {
    return value + " isn't known. Use one of " + allowed + ".";
  }

  public static String unknownClassInXml(String element, String name) {
    return element + " names class " + name + ", which isn't there. Correct the name.";
  }

  public static String noNumberInXml(String what, String text) {
    return what + " is \"" + text + "\", which is no number. Correct it.";
  }

  public static String namelessInXml(String element) {
    return element + " has no name. Give it one.";
  }

  public static String classlessInXml(String element) {
    return element
        + " names no class: Hibernate's dynamic models aren't read. Give it a class, or make its"
        + " table in a migration of your own.";
  }

  public static String unreadInXml(String what) {
    return what
        + " isn't read: what it says about the schema is not in the model. Say it with annotations,"
        + " or make that part in a migration of your own.";
  }

  public static String unheededInXml(String what) {
    return what
        + " has no effect: this version of Hibernate doesn't read it. Say it with an annotation.";
  }

  public static String badOption(String option, String value, String allowed) {
    return "-A" + option + "=" + value + " isn't known. Use one of " + allowed + ".";
  }

  public static String modelChanged() {
    return "The entities changed after their constants were generated: another annotation processor"
        + " alters them in a later round. Turn the constants off with -Agodwit.constants=false, or"
        + " put that processor before Godwit's.";
  }

  public static String nameOfGenerated(String name, String inPackage) {
    return "Godwit generates a class "
        + name
        + (inPackage.isEmpty() ? "" : " in the package " + inPackage)
        + ", and there is another one. Rename the other one"
        + (name.equals("GodwitTables")
            ? ", or turn the constants off with -Agodwit.constants=false."
            : ", or choose another package with -Agodwit.package.");
  }

  public static String cannotWrite(String file, String why) {
    return "Couldn't write " + file + ": " + why + ". Make the output directory writable.";
  }

  private Messages() {}
}
