package io.godwit.engine.plan;

import io.godwit.model.Check;
import io.godwit.model.Column;
import io.godwit.model.ColumnName;
import io.godwit.model.DefaultValue;
import io.godwit.model.Deferrability;
import io.godwit.model.EnumType;
import io.godwit.model.ForeignKey;
import io.godwit.model.Index;
import io.godwit.model.IndexKey;
import io.godwit.model.ObjectName;
import io.godwit.model.PrimaryKey;
import io.godwit.model.ReferentialAction;
import io.godwit.model.Schema;
import io.godwit.model.Sequence;
import io.godwit.model.SequenceOptions;
import io.godwit.model.Table;
import io.godwit.model.Unique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Schemas that a seed decides, of few names, so that two of them have much in common. A column's
 * name stands for a family of types that can be converted into one another.
 */
final class RandomSchema {

  private static final List<String> LABELS = List.of("A", "B", "C", "D");
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("smallint", "integer", "bigint", "numeric(10,2)", "numeric(12,2)", "numeric"),
          List.of("text", "varchar(50)", "varchar(100)"),
          List.of("timestamp", "timestamptz", "timestamp(3)", "date"),
          List.of("boolean"),
          List.of("st", "text", "varchar(70)"),
          List.of("uuid", "text"));

  private final Random random;

  private RandomSchema(long seed) {
    random = new Random(seed);
  }

  static Schema of(long seed) {
    return new RandomSchema(seed).schema();
  }

  private Schema schema() {
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      if (chance(75)) {
        tables.add(table(i == 3 ? ObjectName.of("other", "t3") : ObjectName.of("t" + i)));
      }
    }
    List<Table> related = new ArrayList<>();
    for (Table table : tables) {
      related.add(withForeignKeys(table, tables));
    }
    return new Schema(
        List.of("other"),
        List.of(new EnumType(ObjectName.of("st"), labels())),
        sequences(related),
        related,
        List.of(),
        List.of());
  }

  /** {@code A}, which defaults use, and some others, in some order. */
  private List<String> labels() {
    List<String> labels = new ArrayList<>(LABELS);
    labels.removeIf(it -> !it.equals("A") && chance(40));
    if (chance(20)) {
      Collections.shuffle(labels, random);
    }
    return labels;
  }

  private List<Sequence> sequences(List<Table> tables) {
    List<Sequence> sequences = new ArrayList<>();
    sequences.add(
        new Sequence(
            ObjectName.of("shared_seq"),
            SequenceOptions.of(pick("integer", "bigint"), pick(1, 10), pick(1, 50)),
            Optional.empty()));
    if (chance(50) && !tables.isEmpty()) {
      ObjectName owner = tables.get(0).name();
      sequences.add(
          new Sequence(
              owner.sibling("owned_seq"),
              SequenceOptions.of("bigint", 1, 1),
              Optional.of(new ColumnName(owner, "id"))));
    }
    return sequences;
  }

  private Table table(ObjectName name) {
    List<Column> columns = new ArrayList<>(List.of(id()));
    for (int i = 0; i < FAMILIES.size(); i++) {
      if (chance(70)) {
        columns.add(column("c" + i, pick(FAMILIES.get(i))));
      }
    }
    Optional<Column> text = columns.stream().filter(it -> it.name().equals("c1")).findFirst();
    if (text.isPresent() && chance(40)) {
      columns.add(
          new Column(
              "g",
              "text",
              true,
              Optional.empty(),
              Optional.of(
                  new DefaultValue.Generated(pick("lower(c1::text)", "upper(c1::text)"), true)),
              Optional.empty()));
    }
    String prefix = name.name();
    return new Table(
        name,
        columns,
        chance(80)
            ? Optional.of(PrimaryKey.of(pick(prefix + "_pkey", prefix + "_pk"), List.of("id")))
            : Optional.empty(),
        uniques(prefix, columns),
        List.of(),
        checks(prefix, columns),
        indexes(prefix, columns),
        chance(30) ? Optional.of(pick("It's one", "Another")) : Optional.empty());
  }

  private Column id() {
    Optional<DefaultValue> value =
        switch (random.nextInt(4)) {
          case 0 -> Optional.empty();
          case 1 -> Optional.of(new DefaultValue.Expression("nextval('shared_seq'::regclass)"));
          default ->
              Optional.of(
                  new DefaultValue.Identity(
                      chance(50), SequenceOptions.of("bigint", 1, pick(1, 50))));
        };
    return new Column("id", "bigint", false, Optional.empty(), value, Optional.empty());
  }

  private Column column(String name, String type) {
    return new Column(
        name,
        type,
        chance(60),
        Optional.empty(),
        chance(40) ? Optional.of(new DefaultValue.Expression(defaultOf(type))) : Optional.empty(),
        chance(20) ? Optional.of("About " + name) : Optional.empty());
  }

  private String defaultOf(String type) {
    return switch (type) {
      case "smallint", "integer", "bigint", "numeric", "numeric(10,2)", "numeric(12,2)" ->
          pick("0", "7");
      case "boolean" -> pick("true", "false");
      case "st" -> "'A'::st";
      case "uuid" -> "'00000000-0000-0000-0000-000000000000'::uuid";
      case "date", "timestamp", "timestamptz", "timestamp(3)" -> pick("now()", "CURRENT_DATE");
      default -> pick("'A'", "'it''s'");
    };
  }

  private List<Unique> uniques(String prefix, List<Column> columns) {
    List<Unique> uniques = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      if (chance(40)) {
        uniques.add(
            new Unique(
                prefix + "_u" + i, some(columns), List.of(), false, pick(Deferrability.values())));
      }
    }
    return uniques;
  }

  private List<Check> checks(String prefix, List<Column> columns) {
    List<Check> checks = new ArrayList<>();
    for (Column column : columns) {
      if (chance(25)) {
        checks.add(Check.of(prefix + "_" + pick("ck", "check") + column.name(), condition(column)));
      }
    }
    return checks;
  }

  private String condition(Column column) {
    String name = column.name();
    if (column.type().equals("text") || column.type().startsWith("varchar")) {
      return pick(
          name + " IN ('A', 'B')", name + " IN ('A', 'B', 'C')", "length(" + name + ") > 0");
    } else if (column.type().equals("st")) {
      return name + " <> 'A'";
    }
    return name + " IS NOT NULL";
  }

  private List<Index> indexes(String prefix, List<Column> columns) {
    List<Index> indexes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      if (chance(50)) {
        List<IndexKey> keys =
            some(columns).stream()
                .map(
                    it ->
                        new IndexKey(
                            new IndexKey.Column(it),
                            Optional.empty(),
                            Optional.empty(),
                            chance(30),
                            chance(30)))
                .toList();
        Column column = columns.get(random.nextInt(columns.size()));
        indexes.add(
            new Index(
                prefix + "_i" + i,
                "btree",
                chance(30),
                false,
                keys,
                List.of(),
                chance(40) ? Optional.of(condition(column)) : Optional.empty(),
                List.of(),
                true));
      }
    }
    return indexes;
  }

  private Table withForeignKeys(Table table, List<Table> tables) {
    List<ForeignKey> foreignKeys = new ArrayList<>();
    for (Table target : tables) {
      if (target.primaryKey().isPresent() && chance(40)) {
        foreignKeys.add(
            new ForeignKey(
                table.name().name() + "_" + pick("fk", "fkey") + "_" + target.name().name(),
                List.of("id"),
                target.name(),
                List.of("id"),
                pick(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE),
                ReferentialAction.NO_ACTION,
                false,
                pick(Deferrability.values()),
                true));
      }
    }
    return new Table(
        table.name(),
        table.columns(),
        table.primaryKey(),
        table.uniques(),
        foreignKeys,
        table.checks(),
        table.indexes(),
        table.comment());
  }

  private List<String> some(List<Column> columns) {
    List<String> names = new ArrayList<>(columns.stream().map(Column::name).toList());
    Collections.shuffle(names, random);
    return names.subList(0, 1 + random.nextInt(Math.min(2, names.size())));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
