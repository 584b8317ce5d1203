package io.godwit.processor.load;

import io.godwit.processor.naming.EntityNames;
import io.godwit.processor.naming.ImplicitNaming.Reference;
import io.godwit.processor.naming.Name;
import io.godwit.processor.naming.PhysicalNaming;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a naming strategy of Hibernate's, in the words of its interfaces. */
final class HibernateNames {

  private static final String PACKAGE = "org.hibernate.boot.model.naming.";
  static final String PHYSICAL = PACKAGE + "PhysicalNamingStrategy";
  static final String IMPLICIT = PACKAGE + "ImplicitNamingStrategy";
  private static final String ENVIRONMENT = "org.hibernate.engine.jdbc.env.spi.JdbcEnvironment";

  private final Instances instances;
  private final Stubs stubs;
  private final Object strategy;

  HibernateNames(Instances instances, Stubs stubs, Object strategy) {
    this.instances = instances;
    this.stubs = stubs;
    this.strategy = strategy;
  }

  /** What the strategy makes of a name; the name itself where it doesn't care. */
  Name physical(PhysicalNaming.Kind kind, Name logical) throws ReflectiveOperationException {
    String method =
        switch (kind) {
          case TABLE -> "toPhysicalTableName";
          case COLUMN -> "toPhysicalColumnName";
          case SEQUENCE -> "toPhysicalSequenceName";
          case SCHEMA -> "toPhysicalSchemaName";
        };
    Class<?> environment = instances.load(ENVIRONMENT);
    Object named =
        instances
            .load(PHYSICAL)
            .getMethod(method, stubs.identifierType(), environment)
            .invoke(strategy, stubs.identifier(logical), stubs.of(environment));
    return named == null ? logical : stubs.name(named);
  }

  Name entityTable(EntityNames entity) throws ReflectiveOperationException {
    return implied(
        "determinePrimaryTableName",
        "ImplicitEntityNameSource",
        Map.of("getEntityNaming", entity(entity)));
  }

  Name collectionTable(EntityNames owner, Name ownerTable, String path)
      throws ReflectiveOperationException {
    return implied(
        "determineCollectionTableName",
        "ImplicitCollectionTableNameSource",
        Map.of(
            "getOwningPhysicalTableName",
            stubs.identifier(ownerTable),
            "getOwningEntityNaming",
            entity(owner),
            "getOwningAttributePath",
            path(path)));
  }

  Name joinTable(
      EntityNames owner, Name ownerTable, EntityNames target, Name targetTable, String path)
      throws ReflectiveOperationException {
    Name joined =
        implied(
            "determineJoinTableName",
            "ImplicitJoinTableNameSource",
            Map.of(
                "getOwningPhysicalTableName",
                ownerTable.text(),
                "getOwningEntityNaming",
                entity(owner),
                "getNonOwningPhysicalTableName",
                targetTable.text(),
                "getNonOwningEntityNaming",
                entity(target),
                "getAssociationOwningAttributePath",
                path(path)));
    return new Name(joined.text(), joined.quoted() || ownerTable.quoted() || targetTable.quoted());
  }

  Name column(String path) throws ReflectiveOperationException {
    return implied(
        "determineBasicColumnName",
        "ImplicitBasicColumnNameSource",
        Map.of("getAttributePath", path(path), "isCollectionElement", false));
  }

  Name joinColumn(Reference reference) throws ReflectiveOperationException {
    Map<String, Object> source = new HashMap<>();
    source.put("getNature", nature(reference.ofElements()));
    source.put("getEntityNaming", entity(reference.target()));
    source.put("getReferencedTableName", stubs.identifier(reference.table()));
    source.put("getReferencedColumnName", stubs.identifier(reference.column()));
    if (reference.path().isPresent()) {
      source.put("getAttributePath", path(reference.path().get()));
    }
    return quotedLike(
        implied("determineJoinColumnName", "ImplicitJoinColumnNameSource", source), reference);
  }

  Name keyJoinColumn(Name table, Name column) throws ReflectiveOperationException {
    return implied(
        "determinePrimaryKeyJoinColumnName",
        "ImplicitPrimaryKeyJoinColumnNameSource",
        Map.of(
            "getReferencedTableName",
            stubs.identifier(table),
            "getReferencedPrimaryKeyColumnName",
            stubs.identifier(column)));
  }

  /** Hibernate quotes the column where it quotes what it refers to. */
  private static Name quotedLike(Name name, Reference reference) {
    return new Name(
        name.text(), name.quoted() || reference.table().quoted() || reference.column().quoted());
  }

  private Name implied(String method, String source, Map<String, Object> values)
      throws ReflectiveOperationException {
    Class<?> type = instances.load(PACKAGE + source);
    Method determine = instances.load(IMPLICIT).getMethod(method, type);
    Object named = determine.invoke(strategy, stubs.of(type, values));
    if (named == null) {
      throw new UnfitClassException("its " + method + " returns null");
    }
    return stubs.name(named);
  }

  private Object entity(EntityNames names) throws ReflectiveOperationException {
    return stubs.of(
        instances.load(PACKAGE + "EntityNaming"),
        Map.of(
            "getClassName",
            names.className(),
            "getEntityName",
            names.className(),
            "getJpaEntityName",
            names.name()));
  }

  private Object path(String path) throws ReflectiveOperationException {
    return instances
        .load("org.hibernate.boot.model.source.spi.AttributePath")
        .getMethod("parse", String.class)
        .invoke(null, path);
  }

  private @Nullable Object nature(boolean ofElements) throws ReflectiveOperationException {
    return instances
        .load(PACKAGE + "ImplicitJoinColumnNameSource$Nature")
        .getField(ofElements ? "ELEMENT_COLLECTION" : "ENTITY")
        .get(null);
  }
}
