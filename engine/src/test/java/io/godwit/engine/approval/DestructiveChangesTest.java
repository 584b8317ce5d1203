package io.godwit.engine.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.godwit.engine.diff.Change;
import io.godwit.engine.diff.FromTo;
import io.godwit.engine.plan.HazardId;
import io.godwit.model.Column;
import io.godwit.model.ColumnName;
import io.godwit.model.Declaration;
import io.godwit.model.DefaultValue;
import io.godwit.model.EnumType;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Origin;
import io.godwit.model.Schema;
import io.godwit.model.Sequence;
import io.godwit.model.SequenceOptions;
import io.godwit.model.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DestructiveChangesTest {

  private static final ObjectName COURSE = ObjectName.of("course");
  private static final Column STATUS = Column.of("status", "varchar(20)", false);
  private static final Column ID = Column.of("id", "bigint", false);

  @Test
  void aDroppedColumn() {
    DestructiveChange change = only(new Change.DropColumn(COURSE, STATUS));

    assertEquals(HazardId.DROP_COLUMN, change.hazard());
    assertEquals("The column course.status is dropped.", change.what());
    assertEquals("Its values are gone.", change.loss());
    assertEquals("varchar(20) NOT NULL", change.before());
    assertEquals("", change.after());
  }

  @Test
  void aDroppedVirtualColumnLosesNothing() {
    assertEquals(List.of(), among(new Change.DropColumn(COURSE, generated("length", "1", false))));
    assertEquals(1, among(new Change.DropColumn(COURSE, generated("length", "1", true))).size());
  }

  @Test
  void aDroppedTable() {
    DestructiveChange change = only(new Change.DropTable(table(ID, STATUS)));

    assertEquals("The table course is dropped. Its rows are gone.", sentences(change));
    assertEquals("(id, status)", change.before());
  }

  @Test
  void aDroppedSchema() {
    assertEquals(
        "The schema audit is dropped. What is in it is gone.",
        sentences(only(new Change.DropSchema("audit"))));
  }

  @Test
  void aDroppedSequence() {
    assertEquals(
        "The sequence course_seq is dropped. The number that it had come to is gone.",
        sentences(only(new Change.DropSequence(sequence(Optional.empty())))));
  }

  @Test
  void aSequenceThatGoesWithItsColumnIsNoLossOfItsOwn() {
    Sequence sequence = sequence(Optional.of(new ColumnName(COURSE, "id")));
    Schema from =
        new Schema(
            List.of(), List.of(), List.of(sequence), List.of(table(ID)), List.of(), List.of());

    List<DestructiveChange> changes =
        new DestructiveChanges(from, Schema.EMPTY)
            .among(List.of(new Change.DropSequence(sequence), new Change.DropTable(table(ID))));

    assertEquals(
        List.of(ObjectId.table(COURSE)), changes.stream().map(DestructiveChange::object).toList());
  }

  @Test
  void aDroppedEnumType() {
    assertEquals(
        "The enum type status is dropped. No column can hold its values any more.",
        sentences(only(new Change.DropEnumType(type("A", "B")))));
  }

  @Test
  void enumValuesThatAreRemoved() {
    DestructiveChange change = only(alter(type("A", "B", "C"), type("A")));

    assertEquals(
        "The enum type status loses B, C. Rows that hold it must be changed before, or the"
            + " migration fails.",
        sentences(change));
    assertEquals("(A, B, C)", change.before());
    assertEquals("(A)", change.after());
  }

  @Test
  void enumValuesThatChangePlaces() {
    assertEquals(
        "The values of the enum type status are put in another order. Queries that sort or compare"
            + " by it give other results.",
        sentences(only(alter(type("A", "B"), type("B", "A")))));
  }

  @Test
  void enumValuesThatAreAdded() {
    assertEquals(List.of(), among(alter(type("A", "C"), type("A", "B", "C"))));
  }

  @Test
  void aNarrowerType() {
    assertEquals(
        "The column course.status becomes varchar(10), which was varchar(20). Values that don't fit"
            + " are cut short, or the migration fails on them.",
        sentences(only(alter(STATUS, Column.of("status", "varchar(10)", false)))));
    assertEquals(List.of(), among(alter(STATUS, Column.of("status", "text", true))));
  }

  @Test
  void anExpressionThatReplacesValues() {
    Column plain = Column.of("size", "integer", true);
    Column doubled = generated("size", "length * 2", true);

    assertEquals(
        "The column course.size becomes generated as length * 2. Its values are gone: each row gets"
            + " the expression's value.",
        sentences(only(alter(plain, doubled))));
    assertEquals(1, among(alter(generated("size", "length", true), doubled)).size());
    assertEquals(List.of(), among(alter(doubled, plain)));
    assertEquals(List.of(), among(alter(generated("size", "length", false), doubled)));
  }

  @Test
  void aRequiredColumnWithoutADefault() {
    assertEquals(
        "The column course.status is added as NOT NULL, without a default. Nothing is lost, but the"
            + " migration fails where the table has rows, and so does old code that inserts some."
            + " Give it a default (@DatabaseDefault), or make it nullable and fill it first; approve"
            + " it only if the table is empty.",
        sentences(only(new Change.AddColumn(COURSE, STATUS))));
    assertEquals(List.of(), among(new Change.AddColumn(COURSE, Column.of("status", "text", true))));
    assertEquals(
        List.of(),
        among(
            new Change.AddColumn(
                COURSE, withDefault(STATUS, new DefaultValue.Expression("'NEW'::text")))));
  }

  @Test
  void theIdIsBoundToTheExactBeforeAndAfterAndToTheMigration() {
    String id = only(alter(STATUS, Column.of("status", "varchar(10)", false))).id();

    assertEquals(10, id.length());
    assertEquals(id, only(alter(STATUS, Column.of("status", "varchar(10)", false))).id());
    assertNotEquals(id, only(alter(STATUS, Column.of("status", "varchar(9)", false))).id());
    assertNotEquals(id, only(alter(STATUS, Column.of("status", "varchar(10)", true))).id());
    assertNotEquals(
        id,
        new DestructiveChanges(Schema.EMPTY, Schema.EMPTY)
            .among(List.of(alter(STATUS, Column.of("status", "varchar(10)", false))), "7")
            .get(0)
            .id());
  }

  @Test
  void theOriginIsTheEntityOfTheObjectOrOfItsTable() {
    Origin entity = new Origin.Entity("com.example.Course", Optional.empty());
    Origin file = new Origin.Migration("V1__init.sql", true);
    Schema from = declared(ObjectId.table(COURSE), file);
    Schema to = declared(ObjectId.table(COURSE), entity);

    assertEquals(
        Optional.of(entity),
        new DestructiveChanges(from, to)
            .among(List.of(new Change.DropColumn(COURSE, STATUS)))
            .get(0)
            .origin());
    assertEquals(
        Optional.of(file),
        new DestructiveChanges(from, Schema.EMPTY)
            .among(List.of(new Change.DropTable(table(ID))))
            .get(0)
            .origin());
  }

  private static Schema declared(ObjectId object, Origin origin) {
    return Schema.EMPTY.withDeclarations(
        List.of(new Declaration(object, origin, Optional.empty(), true)), List.of());
  }

  private static Change alter(EnumType from, EnumType to) {
    return new Change.AlterEnumType(new FromTo<>(from, to));
  }

  private static Change alter(Column from, Column to) {
    return new Change.AlterColumn(COURSE, new FromTo<>(from, to));
  }

  private static EnumType type(String... values) {
    return new EnumType(ObjectName.of("status"), List.of(values));
  }

  private static Column generated(String name, String sql, boolean stored) {
    return withDefault(Column.of(name, "integer", true), new DefaultValue.Generated(sql, stored));
  }

  private static Column withDefault(Column column, DefaultValue defaultValue) {
    return new Column(
        column.name(),
        column.type(),
        column.nullable(),
        column.collation(),
        Optional.of(defaultValue),
        column.comment());
  }

  private static Sequence sequence(Optional<ColumnName> ownedBy) {
    return new Sequence(ObjectName.of("course_seq"), SequenceOptions.of("bigint", 1, 50), ownedBy);
  }

  private static Table table(Column... columns) {
    return new Table(
        COURSE,
        List.of(columns),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static DestructiveChange only(Change change) {
    List<DestructiveChange> changes = among(change);
    assertEquals(1, changes.size());
    return changes.get(0);
  }

  private static List<DestructiveChange> among(Change change) {
    return new DestructiveChanges(Schema.EMPTY, Schema.EMPTY).among(List.of(change));
  }

  private static String sentences(DestructiveChange change) {
    return change.what() + " " + change.loss();
  }
}
