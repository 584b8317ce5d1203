package io.godwit.processor.mapping;

import io.godwit.processor.draft.Declarer;
import io.godwit.processor.draft.TableDraft;
import io.godwit.processor.read.AccessType;
import io.godwit.processor.read.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An entity: its place in its hierarchy, and its tables. */
final class EntityClass {

  /** How a hierarchy of entities is kept in tables. */
  enum Inheritance {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS
  }

  private final JavaClass javaClass;
  private final Optional<EntityClass> parent;
  private final List<JavaClass> layers;
  private final AccessType access;
  private final TableDraft table;
  private final Map<String, TableDraft> secondaryTables = new TreeMap<>();
  private final List<EntityClass> children = new ArrayList<>();

  EntityClass(
      JavaClass javaClass,
      Optional<EntityClass> parent,
      List<JavaClass> layers,
      AccessType access,
      TableDraft table) {
    this.javaClass = javaClass;
    this.parent = parent;
    this.layers = layers;
    this.access = access;
    this.table = table;
    parent.ifPresent(it -> it.children.add(this));
  }

  JavaClass javaClass() {
    return javaClass;
  }

  /** The entity's name in queries, from which names of tables and columns are made. */
  String name() {
    return name(javaClass);
  }

  static String name(JavaClass javaClass) {
    return javaClass
        .annotations()
        .jpa("Entity")
        .flatMap(it -> it.text("name"))
        .orElseGet(javaClass::unqualifiedName);
  }

  Optional<EntityClass> parent() {
    return parent;
  }

  List<EntityClass> children() {
    return children;
  }

  EntityClass root() {
    return parent.map(EntityClass::root).orElse(this);
  }

  boolean isRoot() {
    return parent.isEmpty();
  }

  Inheritance inheritance() {
    return inheritance(root().layers);
  }

  static Inheritance inheritance(List<JavaClass> rootLayers) {
    for (int i = rootLayers.size() - 1; i >= 0; i--) {
      Optional<Inheritance> declared =
          rootLayers
              .get(i)
              .annotations()
              .jpa("Inheritance")
              .map(
                  it ->
                      it.constant("strategy")
                          .map(Inheritance::valueOf)
                          .orElse(Inheritance.SINGLE_TABLE));
      if (declared.isPresent()) {
        return declared.get();
      }
    }
    return Inheritance.SINGLE_TABLE;
  }

  boolean isSingleTableSubclass() {
    return !isRoot() && inheritance() == Inheritance.SINGLE_TABLE;
  }

  /**
   * Whether there is a table: an abstract class of a table-per-class hierarchy has none, nor has an
   * entity that is a query.
   */
  boolean hasTable() {
    return !(javaClass.isAbstract() && inheritance() == Inheritance.TABLE_PER_CLASS)
        && !isView(javaClass);
  }

  /** Whether the entity is a query. */
  static boolean isView(JavaClass javaClass) {
    return javaClass.annotations().hasHibernate("Subselect")
        || javaClass.annotations().hasHibernate("View");
  }

  /** The entity itself and the mapped superclasses between it and its parent, topmost first. */
  List<JavaClass> layers() {
    return layers;
  }

  /** The layers whose attributes are in the entity's own table. */
  List<JavaClass> tableLayers() {
    if (parent.isEmpty() || inheritance() != Inheritance.TABLE_PER_CLASS) {
      return layers;
    }
    List<JavaClass> result = new ArrayList<>(parent.get().tableLayers());
    result.addAll(layers);
    return result;
  }

  /** All layers of the hierarchy down to this entity. */
  List<JavaClass> allLayers() {
    List<JavaClass> result = new ArrayList<>();
    parent.ifPresent(it -> result.addAll(it.allLayers()));
    result.addAll(layers);
    return result;
  }

  AccessType access() {
    return access;
  }

  TableDraft table() {
    return table;
  }

  /** The secondary tables by the names that {@code @Column(table)} uses, in lower case. */
  Map<String, TableDraft> secondaryTables() {
    return secondaryTables;
  }

  Overrides overrides() {
    Overrides result = Overrides.NONE;
    for (JavaClass layer : inheritance() == Inheritance.TABLE_PER_CLASS ? allLayers() : layers) {
      result = Overrides.of(layer.annotations()).over(result);
    }
    return result;
  }

  Declarer declarer() {
    return Declarer.of(javaClass.binaryName(), javaClass.element());
  }

  @Override
  public String toString() {
    return javaClass.simpleName();
  }
}
