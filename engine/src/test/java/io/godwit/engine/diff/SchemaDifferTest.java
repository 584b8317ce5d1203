package io.godwit.engine.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.Declaration;
import io.godwit.model.EnumType;
import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Origin;
import io.godwit.model.PrimaryKey;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import io.godwit.model.Unique;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaDifferTest {

  private static final ObjectName COURSE = ObjectName.of("course");
  private static final Column ID = Column.of("id", "bigint", false);
  private static final Column TITLE = Column.of("title", "text", true);
  private static final Origin GENERATED = new Origin.Migration("V1__init.sql", true);
  private static final Origin WRITTEN = new Origin.Migration("V2__audit.sql", false);
  private static final Origin MODEL = new Origin.Entity("com.example.Course", Optional.empty());

  @Test
  void columnOrderDoesNotCount() {
    assertEquals(List.of(), changes(schema(course(ID, TITLE)), schema(course(TITLE, ID))));
  }

  @Test
  void aConstraintUnderANameThatNobodyChoseIsTheSameConstraint() {
    assertEquals(
        List.of(),
        changes(schema(unique(Unique.of("a", ids()))), schema(unique(Unique.of("b", ids())))));
  }

  @Test
  void aNameThatTheUserChoseIsARename() {
    Unique before = Unique.of("a", ids());
    Unique after = Unique.of("b", ids());
    Schema to =
        schema(unique(after))
            .withDeclarations(
                List.of(named(ObjectId.constraint(COURSE, after), Optional.empty())), List.of());
    assertEquals(
        List.of(new Change.RenameConstraint(COURSE, new FromTo<>(before, after))),
        changes(schema(unique(before)), to));
  }

  @Test
  void ofTwoConstraintsThatAreAlikeEachStandsForOne() {
    Schema from = schema(unique(Unique.of("a", ids()), Unique.of("b", ids())));
    Schema to = schema(unique(Unique.of("c", ids())));
    assertEquals(
        List.of(new Change.DropConstraint(COURSE, Unique.of("b", ids()))), changes(from, to));
  }

  @Test
  void theSameNameConstrainingSomethingElseIsReplaced() {
    Check before = Check.of("c", "id > 0");
    Check after = Check.of("c", "id > 1");
    assertEquals(
        List.of(new Change.ReplaceConstraint(COURSE, new FromTo<>(before, after))),
        changes(schema(check(before)), schema(check(after))));
  }

  @Test
  void aTableHasOnePrimaryKeyWhateverItsName() {
    PrimaryKey before = PrimaryKey.of("a", ids());
    PrimaryKey after = PrimaryKey.of("b", List.of("id", "title"));
    assertEquals(
        List.of(new Change.ReplaceConstraint(COURSE, new FromTo<>(before, after))),
        changes(schema(primaryKey(before)), schema(primaryKey(after))));
  }

  @Test
  void whatAGeneratedMigrationMadeIsDropped() {
    Schema from =
        schema(course(ID, TITLE)).withDeclarations(List.of(by(GENERATED, table())), List.of());
    assertEquals(
        List.of(new Change.DropColumn(COURSE, TITLE)),
        diff(from, schema(course(ID)), Ownership.DECLARED).changes());
  }

  @Test
  void whatAHandWrittenMigrationMadeIsLeftAloneAndReported() {
    ObjectId title = ObjectId.column(COURSE, "title");
    Schema from =
        schema(course(ID, TITLE))
            .withDeclarations(List.of(by(GENERATED, table()), by(WRITTEN, title)), List.of());
    Difference difference = diff(from, schema(course(ID)), Ownership.DECLARED);
    assertEquals(List.of(), difference.changes());
    assertEquals(List.of(title), difference.leftAlone());
  }

  @Test
  void whatWasThereBeforeUsIsLeftAlone() {
    Difference difference = diff(schema(course(ID)), Schema.EMPTY, Ownership.DECLARED);
    assertEquals(List.of(), difference.changes());
    assertEquals(List.of(table()), difference.leftAlone());
  }

  @Test
  void whatTheModelDeclaresIsAlteredWhoeverMadeIt() {
    Column wider = Column.of("id", "numeric", false);
    Schema from = schema(course(ID)).withDeclarations(List.of(by(WRITTEN, table())), List.of());
    assertEquals(
        List.of(new Change.AlterColumn(COURSE, new FromTo<>(ID, wider))),
        diff(from, schema(course(wider)), Ownership.DECLARED).changes());
  }

  @Test
  void anIndexOfSomebodyElseCannotOutliveItsColumn() {
    Index index = Index.of("by_title", false, List.of(IndexKey.column("title")));
    Schema from =
        schema(indexed(index))
            .withDeclarations(
                List.of(by(GENERATED, table()), by(WRITTEN, ObjectId.index(COURSE, "by_title"))),
                List.of());
    assertEquals(
        List.of(new Change.DropColumn(COURSE, TITLE), new Change.DropIndex(COURSE, index)),
        diff(from, schema(course(ID)), Ownership.DECLARED).changes());
  }

  @Test
  void aTypeThatAnUnownedColumnIsOfStays() {
    Column status = Column.of("status", "st", true);
    EnumType type = new EnumType(ObjectName.of("st"), List.of("A"));
    Schema from =
        new Schema(
                List.of(),
                List.of(type),
                List.of(),
                List.of(course(ID, status)),
                List.of(),
                List.of())
            .withDeclarations(
                List.of(
                    by(GENERATED, table()),
                    by(GENERATED, ObjectId.enumType(type.name())),
                    by(WRITTEN, ObjectId.column(COURSE, "status"))),
                List.of());
    assertEquals(List.of(), diff(from, schema(course(ID)), Ownership.DECLARED).changes());
  }

  @Test
  void aRenameWhoseOldNameIsGoneIsSpent() {
    Schema to =
        schema(course(ID, TITLE))
            .withDeclarations(
                List.of(named(ObjectId.column(COURSE, "title"), Optional.of("name"))), List.of());
    assertEquals(List.of(), changes(schema(course(ID, TITLE)), to));
  }

  @Test
  void namesThatWereMadeOfARenamedTablesNameFollow() {
    ObjectName lesson = ObjectName.of("lesson");
    Unique before = Unique.of("course_title_key", List.of("title"));
    Unique after = Unique.of("lesson_title_key", List.of("title"));
    Unique chosen = Unique.of("one_id", ids());
    Schema from = schema(unique(before, chosen));
    Schema to =
        schema(unique(lesson, after, Unique.of("lesson_id_key", ids())))
            .withDeclarations(
                List.of(
                    new Declaration(ObjectId.table(lesson), MODEL, Optional.of("course"), false)),
                List.of());
    assertEquals(
        List.of(
            new Change.RenameTable(new FromTo<>(COURSE, lesson)),
            new Change.RenameConstraint(lesson, new FromTo<>(before, after))),
        changes(from, to));
  }

  @Test
  void aRenameIsFollowedByExpressions() {
    Column name = Column.of("name", "text", true);
    Schema from = schema(table(List.of(ID, name), Check.of("c", "length(name) > 0")));
    Schema to =
        schema(table(List.of(ID, TITLE), Check.of("c", "length(title) > 0")))
            .withDeclarations(
                List.of(named(ObjectId.column(COURSE, "title"), Optional.of("name"))), List.of());
    assertEquals(
        List.of(new Change.RenameColumn(COURSE, new FromTo<>("name", "title"))), changes(from, to));
  }

  @Test
  void aDropAndAnAdditionThatLookAlikeArePointedOutAndNotGuessed() {
    Difference difference =
        diff(
            schema(course(ID, Column.of("name", "text", true))),
            schema(course(ID, TITLE)),
            Ownership.EVERYTHING);
    assertEquals(2, difference.changes().size());
    assertEquals(
        List.of("@RenamedFrom(\"name\")"),
        difference.suspectedRenames().stream().map(SuspectedRename::annotation).toList());
  }

  @Test
  void ofSeveralNewColumnsTheOneWithTheSameLettersIsSuspectedFirst() {
    Column first = Column.of("address1line", "text", true);
    Column second = Column.of("address2line", "text", true);
    Column before = Column.of("at", "time(6)", true);

    Difference difference =
        diff(
            schema(course(ID, second, first, before)),
            schema(
                course(
                    ID,
                    Column.of("a_new_one", "text", true),
                    Column.of("address1_line", "text", true),
                    Column.of("address2_line", "text", true),
                    Column.of("a_t", "time(0)", true))),
            Ownership.EVERYTHING);

    assertEquals(
        List.of("a_t: at", "address1_line: address1line", "address2_line: address2line"),
        difference.suspectedRenames().stream()
            .map(it -> it.added().part().orElseThrow() + ": " + it.dropped().part().orElseThrow())
            .sorted()
            .toList());
  }

  @Test
  void anUnmanagedTableIsNeverTouched() {
    Schema to = schema(course(ID)).withDeclarations(List.of(), List.of(table()));
    assertEquals(List.of(), changes(Schema.EMPTY, to));
    assertEquals(List.of(), changes(schema(course(ID, TITLE)), to));
    assertEquals(
        List.of(),
        changes(schema(course(ID)), Schema.EMPTY.withDeclarations(List.of(), List.of(table()))));
  }

  private static List<Change> changes(Schema from, Schema to) {
    return diff(from, to, Ownership.EVERYTHING).changes();
  }

  private static Difference diff(Schema from, Schema to, Ownership ownership) {
    return new SchemaDiffer().diff(from, to, ownership);
  }

  private static Declaration by(Origin origin, ObjectId object) {
    return new Declaration(object, origin, Optional.empty(), false);
  }

  private static Declaration named(ObjectId object, Optional<String> renamedFrom) {
    return new Declaration(object, MODEL, renamedFrom, true);
  }

  private static ObjectId table() {
    return ObjectId.table(COURSE);
  }

  private static List<String> ids() {
    return List.of("id");
  }

  private static Schema schema(Table table) {
    return new Schema(List.of(), List.of(), List.of(), List.of(table), List.of(), List.of());
  }

  private static Table course(Column... columns) {
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

  private static Table table(List<Column> columns, Check... checks) {
    return new Table(
        COURSE,
        columns,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(checks),
        List.of(),
        Optional.empty());
  }

  private static Table check(Check check) {
    return table(List.of(ID, TITLE), check);
  }

  private static Table unique(Unique... uniques) {
    return unique(COURSE, uniques);
  }

  private static Table unique(ObjectName name, Unique... uniques) {
    return new Table(
        name,
        List.of(ID, TITLE),
        Optional.empty(),
        List.of(uniques),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Table primaryKey(PrimaryKey key) {
    return new Table(
        COURSE,
        List.of(ID, TITLE),
        Optional.of(key),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Table indexed(Index index) {
    return new Table(
        COURSE,
        List.of(ID, TITLE),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(index),
        Optional.empty());
  }
}
