package io.godwit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelJsonTest {

  private static final ObjectName COURSE = ObjectName.of("course");
  private static final ObjectName AUDIT = ObjectName.of("audit", "Entry \"x\" é");

  @Test
  void whatIsWrittenIsReadBackEqual() {
    Model model = new Model(Model.FORMAT_VERSION, profile(), List.of("b.B", "a.A"), schema());
    assertEquals(model, ModelJson.readModel(ModelJson.write(model)));
    assertEquals(schema(), ModelJson.readSchema(ModelJson.write(schema())));
  }

  @Test
  void equalModelsAreEqualBytesInWhateverOrderTheyWereBuilt() {
    Schema schema = schema();
    List<Table> reversed = List.of(schema.tables().get(1), schema.tables().get(0));
    Schema other =
        new Schema(
            schema.namespaces(),
            schema.enumTypes(),
            schema.sequences(),
            reversed,
            schema.declarations(),
            schema.unmanaged());
    assertEquals(ModelJson.write(schema), ModelJson.write(other));
  }

  @Test
  void anotherFormatVersionIsRefusedWithWhatToDo() {
    Model model = new Model(Model.FORMAT_VERSION, profile(), List.of(), Schema.EMPTY);
    String newer = ModelJson.write(model).replace("\"formatVersion\": 1", "\"formatVersion\": 99");
    ModelFormatException refusal =
        assertThrows(ModelFormatException.class, () -> ModelJson.readModel(newer));
    assertTrue(refusal.getMessage().contains("99"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("same version"), refusal.getMessage());
  }

  @Test
  void whatIsNoModelIsRefused() {
    for (String text : List.of("", "[]", "{", "{\"formatVersion\": 1}", "{\"nonsense\": 1}")) {
      assertThrows(ModelFormatException.class, () -> ModelJson.readModel(text), text);
    }
  }

  @Test
  void theFingerprintIsOfTheContentAndNotOfColumnOrderOrDeclarations() {
    Schema schema = schema();
    Table course = schema.table(COURSE).orElseThrow();
    List<Column> columns = List.of(course.columns().get(1), course.columns().get(0));
    Schema reordered = schema.withDeclarations(List.of(), List.of());
    reordered = withTable(reordered, withColumns(course, columns));
    assertEquals(Fingerprint.of(schema), Fingerprint.of(reordered));

    Schema fewer = withTable(schema, withColumns(course, columns.subList(0, 1)));
    assertNotEquals(Fingerprint.of(schema), Fingerprint.of(fewer));
  }

  @Test
  void namesInTheDefaultSchemaAreLeftUnqualified() {
    Schema relative = new DefaultSchema("audit").leftOutOf(schema());
    assertEquals(List.of(), relative.namespaces());
    assertTrue(relative.table(ObjectName.of(AUDIT.name())).isPresent());
    assertEquals(
        ObjectName.of(AUDIT.name()),
        relative.table(COURSE).orElseThrow().foreignKeys().get(0).target());
    assertEquals(schema(), new DefaultSchema("public").leftOutOf(schema()));
  }

  private static Profile profile() {
    return new Profile("hibernate", "7.2", "spring");
  }

  private static Schema withTable(Schema schema, Table table) {
    List<Table> tables =
        schema.tables().stream().map(it -> it.name().equals(table.name()) ? table : it).toList();
    return new Schema(
        schema.namespaces(),
        schema.enumTypes(),
        schema.sequences(),
        tables,
        schema.declarations(),
        schema.unmanaged());
  }

  private static Table withColumns(Table table, List<Column> columns) {
    return new Table(
        table.name(),
        columns,
        table.primaryKey(),
        table.uniques(),
        table.foreignKeys(),
        table.checks(),
        table.indexes(),
        table.comment());
  }

  private static Schema schema() {
    Table entry =
        new Table(
            AUDIT,
            List.of(
                new Column(
                    "id",
                    "bigint",
                    false,
                    Optional.empty(),
                    Optional.of(
                        new DefaultValue.Identity(true, SequenceOptions.of("bigint", 1, 1))),
                    Optional.empty())),
            Optional.of(PrimaryKey.of("entry_pkey", List.of("id"))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    Table course =
        new Table(
            COURSE,
            List.of(
                Column.of("id", "bigint", false),
                new Column(
                    "title",
                    "varchar(255)",
                    true,
                    Optional.of("\"C\""),
                    Optional.of(new DefaultValue.Expression("'<none> & more'")),
                    Optional.of("what it's called"))),
            Optional.of(PrimaryKey.of("course_pkey", List.of("id"))),
            List.of(Unique.of("course_title_key", List.of("title"))),
            List.of(ForeignKey.of("course_id_fkey", List.of("id"), AUDIT, List.of("id"))),
            List.of(Check.of("course_id_check", "id > 0")),
            List.of(
                new Index(
                    "course_title_idx",
                    "btree",
                    true,
                    false,
                    List.of(
                        IndexKey.column("title"),
                        new IndexKey(
                            new IndexKey.Expression("lower(title)"),
                            Optional.of("text_pattern_ops"),
                            Optional.empty(),
                            true,
                            true)),
                    List.of("id"),
                    Optional.of("id > 10"),
                    List.of(new StorageParameter("fillfactor", "70")),
                    true)),
            Optional.of("comment"));
    return new Schema(
        List.of("audit"),
        List.of(new EnumType(ObjectName.of("role"), List.of("USER", "ADMIN"))),
        List.of(
            new Sequence(
                ObjectName.of("course_seq"),
                SequenceOptions.of("bigint", 1, -50),
                Optional.of(new ColumnName(COURSE, "id")))),
        List.of(course, entry),
        List.of(
            new Declaration(
                ObjectId.column(COURSE, "title"),
                new Origin.Entity("com.example.Course", Optional.of("title")),
                Optional.of("name"),
                true),
            new Declaration(
                ObjectId.table(AUDIT),
                new Origin.Migration("V1__audit.sql", false),
                Optional.empty(),
                false)),
        List.of(ObjectId.table(ObjectName.of("legacy"))));
  }
}
