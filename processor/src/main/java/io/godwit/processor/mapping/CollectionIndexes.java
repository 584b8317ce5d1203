package io.godwit.processor.mapping;

import io.godwit.processor.draft.ConstraintDrafts.CheckDraft;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.SqlText;
import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.Attribute;
import io.godwit.processor.type.ColumnDefinition;
import io.godwit.processor.type.ColumnSettings;
import io.godwit.processor.type.ColumnType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** The columns that say which element of a list or a map a row is. */
final class CollectionIndexes {

  private static final ColumnType INTEGER = ColumnType.of("integer", 4);

  private final Mapping mapping;
  private final Entities entities;
  private final Columns columns;
  private final ValueColumns values;
  private final JoinTables joinTables;

  CollectionIndexes(
      Mapping mapping,
      Entities entities,
      Columns columns,
      ValueColumns values,
      JoinTables joinTables) {
    this.mapping = mapping;
    this.entities = entities;
    this.columns = columns;
    this.values = values;
    this.joinTables = joinTables;
  }

  /** The columns by which a list or a map is looked up. */
  List<String> bind(
      AttributeMapping.Waiting waiting, CollectionTypes types, TableDraft table, boolean inTarget) {
    Attribute attribute = waiting.attribute();
    boolean nullable = inTarget || !mapping.provider().collectionColumnsAreRequired();
    Optional<Annotation> order = attribute.annotations().jpa("OrderColumn");
    if (types.kind() == CollectionTypes.Kind.LIST
        && (order.isPresent()
            || attribute.annotations().hasHibernate("ListIndexBase")
            || mapping.rules().settings().listsAreOrdered() && CollectionTypes.isList(attribute))) {
      return List.of(orderColumn(waiting, ColumnSettings.of(order), table, nullable));
    }
    if (types.kind() != CollectionTypes.Kind.MAP
        || attribute.annotations().hasJpa("MapKey")
        || types.key().isEmpty()) {
      return List.of();
    }
    TypeMirror key = types.key().get();
    Optional<EntityClass> keyEntity = mapping.classes().of(key).flatMap(entities::of);
    if (keyEntity.isPresent()) {
      return joinTables.keyColumns(
          waiting.place(), attribute, table, keyEntity.get(), nullable, waiting.position());
    }
    if (inTarget && !attribute.annotations().hasJpa("MapKeyColumn")) {
      return List.of();
    }
    return values.key(waiting.place(), attribute, key, table, nullable, columns.nextPosition());
  }

  private static int base(Attribute attribute) {
    return attribute
        .annotations()
        .hibernate("ListIndexBase")
        .map(it -> it.number("value", 0))
        .orElse(0);
  }

  private String orderColumn(
      AttributeMapping.Waiting waiting,
      ColumnSettings settings,
      TableDraft table,
      boolean nullable) {
    Attribute attribute = waiting.attribute();
    Name logical =
        settings
            .name()
            .map(Name::written)
            .orElseGet(() -> Name.implied(attribute.name() + "_ORDER"));
    String name =
        columns.add(
            table,
            new Columns.Wanted(
                mapping.naming().column(logical),
                settings
                    .definition()
                    .map(it -> INTEGER.as(ColumnDefinition.parse(it).type()))
                    .orElse(INTEGER),
                nullable && !settings.notNull(),
                settings,
                Annotations.NONE,
                waiting.place().declarer(attribute),
                waiting.place().entity(),
                waiting.position()));
    if (mapping.rules().since74()) {
      table.check(
          new CheckDraft(
              Optional.empty(),
              Optional.of(name),
              SqlText.identifier(name) + " >= " + base(attribute),
              waiting.place().declarer(attribute)));
    }
    return name;
  }
}
