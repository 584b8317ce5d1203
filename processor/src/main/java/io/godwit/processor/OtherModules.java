package io.godwit.processor;

import io.godwit.model.Declaration;
import io.godwit.model.ObjectId;
import io.godwit.model.ObjectName;
import io.godwit.model.Origin;
import io.godwit.model.Schema;
import io.godwit.model.Table;
import io.godwit.processor.read.AnnotationSource;
import io.godwit.processor.read.Annotations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What a module's classes refer to in other modules. An association needs the other entity's key,
 * so that entity is read as well; its table is in the model of its own module, and not in this one.
 */
final class OtherModules {

  private final Elements elements;
  private final AnnotationSource annotations;
  private final Map<String, TypeElement> seen = new LinkedHashMap<>();
  private final Map<String, TypeElement> entities = new LinkedHashMap<>();
  private final Deque<TypeElement> ahead = new ArrayDeque<>();
  private boolean extended;

  private OtherModules(Elements elements, AnnotationSource annotations) {
    this.elements = elements;
    this.annotations = annotations;
  }

  static OtherModules referredToBy(
      Collection<TypeElement> types, Elements elements, AnnotationSource annotations) {
    OtherModules others = new OtherModules(elements, annotations);
    types.forEach(others::see);
    while (!others.ahead.isEmpty()) {
      others.lookInto(others.ahead.remove());
    }
    types.forEach(it -> others.entities.remove(others.name(it)));
    others.extended = types.stream().anyMatch(others::isKindOfTheirs);
    return others;
  }

  /** The entities that the classes refer to, and those that these refer to. */
  List<TypeElement> entities() {
    return List.copyOf(entities.values());
  }

  boolean has(TypeElement type) {
    return entities.containsKey(name(type));
  }

  /**
   * A schema without what these entities declare. What the module's own classes add to a table of
   * theirs, columns of a subclass or a reference of a collection, is said as an addition.
   *
   * @param alone what the entities declare by themselves; asked for only if something may be added
   */
  Schema leftOutOf(Schema schema, Supplier<Optional<Schema>> alone) {
    if (entities.isEmpty()) {
      return schema;
    }
    Set<ObjectId> theirs = new HashSet<>();
    for (Declaration each : schema.declarations()) {
      if (isTheirs(each.origin())) {
        theirs.add(each.object());
      }
    }
    List<Table> tables = new ArrayList<>();
    List<Table> others = new ArrayList<>();
    for (Table table : schema.tables()) {
      (theirs.contains(ObjectId.table(table.name())) ? others : tables).add(table);
    }
    List<Table> additions =
        extended || isAddedTo(others, schema) ? additions(others, alone.get()) : List.of();
    return new Schema(
        schema.namespaces(),
        schema.enumTypes().stream()
            .filter(not(theirs, it -> ObjectId.enumType(it.name())))
            .toList(),
        schema.sequences().stream()
            .filter(not(theirs, it -> ObjectId.sequence(it.name())))
            .toList(),
        tables,
        schema.declarations().stream()
            .filter(it -> !isTheirs(it.origin()) || isIn(additions, it.object()))
            .toList(),
        schema.unmanaged(),
        schema.rows().stream().filter(not(theirs, it -> ObjectId.table(it.table()))).toList(),
        additions);
  }

  private boolean isAddedTo(List<Table> others, Schema schema) {
    Set<ObjectName> names = new HashSet<>();
    others.forEach(it -> names.add(it.name()));
    return schema.declarations().stream()
        .anyMatch(it -> names.contains(it.object().name()) && !isTheirs(it.origin()));
  }

  private static List<Table> additions(List<Table> others, Optional<Schema> alone) {
    List<Table> additions = new ArrayList<>();
    for (Table table : others) {
      Optional<Table> before = alone.flatMap(it -> it.table(table.name()));
      Table addition = before.map(table::without).orElse(table);
      if (!addition.columns().isEmpty()
          || !addition.constraints().isEmpty()
          || !addition.indexes().isEmpty()) {
        additions.add(addition);
      }
    }
    return additions;
  }

  private static boolean isIn(List<Table> additions, ObjectId object) {
    for (Table addition : additions) {
      ObjectName name = addition.name();
      if (name.equals(object.name())) {
        return addition.columns().stream()
                .anyMatch(it -> ObjectId.column(name, it.name()).equals(object))
            || addition.constraints().stream()
                .anyMatch(it -> ObjectId.constraint(name, it).equals(object))
            || addition.indexes().stream()
                .anyMatch(it -> ObjectId.index(name, it.name()).equals(object));
      }
    }
    return false;
  }

  /** Whether a class is a subclass of an entity of another module. */
  private boolean isKindOfTheirs(TypeElement type) {
    TypeMirror next = type.getSuperclass();
    while (next.getKind() == TypeKind.DECLARED) {
      TypeElement superclass = (TypeElement) ((DeclaredType) next).asElement();
      if (has(superclass)) {
        return true;
      }
      next = superclass.getSuperclass();
    }
    return false;
  }

  private static <T> Predicate<T> not(Set<ObjectId> objects, Function<T, ObjectId> id) {
    return it -> !objects.contains(id.apply(it));
  }

  private boolean isTheirs(Origin origin) {
    return origin instanceof Origin.Entity entity && entities.containsKey(entity.className());
  }

  private void lookInto(TypeElement type) {
    refer(type.getSuperclass());
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      refer(field.asType());
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      refer(method.getReturnType());
    }
  }

  private void refer(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      DeclaredType declared = (DeclaredType) type;
      declared.getTypeArguments().forEach(this::refer);
      if (declared.asElement() instanceof TypeElement element
          && element.getKind() == ElementKind.CLASS) {
        Annotations own = annotations.of(element);
        if (own.hasJpa("Entity")) {
          entities.put(name(element), element);
          see(element);
        } else if (own.hasJpa("MappedSuperclass") || own.hasJpa("Embeddable")) {
          see(element);
        }
      }
    }
  }

  private void see(TypeElement type) {
    if (seen.put(name(type), type) == null) {
      ahead.add(type);
    }
  }

  private String name(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }
}
