package io.godwit.processor.mapping;

import io.godwit.processor.read.Annotation;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.read.JavaClass;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A class that makes keys, by what it is made of: Hibernate's own generators leave something in the
 * schema, and so do classes that extend them.
 *
 * @param decidesWhenItRuns whether the class has code of its own that says what it leaves there
 */
record GeneratorClass(String name, Kind kind, boolean decidesWhenItRuns) {

  /** Where the keys come from. */
  enum Kind {
    SEQUENCE,
    TABLE,
    IDENTITY,
    APPLICATION
  }

  private static final Set<String> DECISIONS =
      Set.of(
          "configure",
          "buildDatabaseStructure",
          "buildSequenceStructure",
          "buildTableStructure",
          "determineSequenceName",
          "determineGeneratorTableName",
          "registerExportables");

  /** What an annotation of the user's stands for, by {@code @IdGeneratorType}. */
  static Optional<GeneratorClass> of(Mapping mapping, Annotations attribute) {
    for (Annotation each : attribute.all()) {
      Optional<TypeMirror> generator =
          each.mirror()
              .flatMap(
                  it ->
                      Annotations.of(it.getAnnotationType().asElement())
                          .hibernate("IdGeneratorType"))
              .flatMap(it -> it.classLiteral("value"));
      if (generator.isPresent()) {
        return mapping.classes().of(generator.get()).map(it -> of(mapping, it));
      }
    }
    return Optional.empty();
  }

  /** What {@code @GenericGenerator(type)} names. */
  static Optional<GeneratorClass> ofGeneric(Mapping mapping, Annotation generic) {
    return generic
        .classLiteral("type")
        .filter(it -> it instanceof DeclaredType)
        .flatMap(mapping.classes()::of)
        .map(it -> of(mapping, it));
  }

  private static GeneratorClass of(Mapping mapping, JavaClass javaClass) {
    boolean decides = false;
    JavaClass layer = javaClass;
    while (true) {
      Kind kind = kind(layer.binaryName());
      if (kind != Kind.APPLICATION) {
        return new GeneratorClass(javaClass.simpleName(), kind, decides);
      }
      for (ExecutableElement method :
          ElementFilter.methodsIn(layer.element().getEnclosedElements())) {
        decides |= DECISIONS.contains(method.getSimpleName().toString());
      }
      Optional<JavaClass> superclass = mapping.classes().superclass(layer);
      if (superclass.isEmpty()) {
        return new GeneratorClass(javaClass.simpleName(), Kind.APPLICATION, registers(javaClass));
      }
      layer = superclass.get();
    }
  }

  private static boolean registers(JavaClass javaClass) {
    return ElementFilter.methodsIn(javaClass.element().getEnclosedElements()).stream()
        .anyMatch(it -> it.getSimpleName().contentEquals("registerExportables"));
  }

  private static Kind kind(String binaryName) {
    return switch (binaryName) {
      case "org.hibernate.id.enhanced.SequenceStyleGenerator" -> Kind.SEQUENCE;
      case "org.hibernate.id.enhanced.TableGenerator" -> Kind.TABLE;
      case "org.hibernate.id.IdentityGenerator" -> Kind.IDENTITY;
      default -> Kind.APPLICATION;
    };
  }
}
