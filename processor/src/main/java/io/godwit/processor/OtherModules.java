package io.godwit.processor;

import io.godwit.model.Declaration;
import io.godwit.model.EnumType;
import io.godwit.model.ObjectId;
import io.godwit.model.Origin;
import io.godwit.model.Schema;
import io.godwit.model.Sequence;
import io.godwit.model.Table;
import io.godwit.processor.read.AnnotationSource;
import io.godwit.processor.read.Annotations;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    return others;
  }

  /** The entities that the classes refer to, and those that these refer to. */
  List<TypeElement> entities() {
    return List.copyOf(entities.values());
  }

  boolean has(TypeElement type) {
    return entities.containsKey(name(type));
  }

  /** A schema without what these entities declare. */
  Schema leftOutOf(Schema schema) {
    if (entities.isEmpty()) {
      return schema;
    }
    Set<ObjectId> theirs =
        schema.declarations().stream()
            .filter(it -> isTheirs(it.origin()))
            .map(Declaration::object)
            .collect(Collectors.toSet());
    List<Table> tables =
        schema.tables().stream().filter(not(theirs, it -> ObjectId.table(it.name()))).toList();
    List<Sequence> sequences =
        schema.sequences().stream()
            .filter(not(theirs, it -> ObjectId.sequence(it.name())))
            .toList();
    List<EnumType> enumTypes =
        schema.enumTypes().stream()
            .filter(not(theirs, it -> ObjectId.enumType(it.name())))
            .toList();
    return new Schema(
        schema.namespaces(),
        enumTypes,
        sequences,
        tables,
        schema.declarations().stream().filter(it -> !isTheirs(it.origin())).toList(),
        schema.unmanaged(),
        schema.rows().stream().filter(not(theirs, it -> ObjectId.table(it.table()))).toList());
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
