package io.godwit.processor;

import io.godwit.model.Model;
import io.godwit.model.Profile;
import io.godwit.model.Schema;
import io.godwit.processor.ask.Answers;
import io.godwit.processor.mapping.EntityTable;
import io.godwit.processor.mapping.SchemaReader;
import io.godwit.processor.naming.Naming;
import io.godwit.processor.read.Annotations;
import io.godwit.processor.report.Report;
import io.godwit.processor.type.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the model of some classes, by the rules that the options and the class path give. */
final class ModelReader {

  private final ProcessingEnvironment environment;
  private final Options options;
  private Optional<Profile> profile = Optional.empty();

  ModelReader(ProcessingEnvironment environment) {
    this.environment = environment;
    this.options = new Options(environment.getOptions());
  }

  Options options() {
    return options;
  }

  /**
   * A model that was read.
   *
   * @param entityTables the entities' own tables
   * @param settled whether it stays as it is when nothing but Godwit's own sources is added: fields
   *     are all in the source, getters may be generated
   */
  record Read(Model model, List<EntityTable> entityTables, boolean settled) {}

  /** The model of classes that are given by their binary names, unless something is wrong. */
  Optional<Read> read(List<String> binaryNames, Answers answers, Report report) {
    options.check(report);
    if (report.hasErrors()) {
      return Optional.empty();
    }
    Profile rules = profile();
    Elements elements = environment.getElementUtils();
    List<TypeElement> types = new ArrayList<>();
    for (String name : binaryNames) {
      TypeElement type = elements.getTypeElement(name.replace('$', '.'));
      if (type == null) {
        type = elements.getTypeElement(name);
      }
      if (type != null && isAnnotated(type)) {
        types.add(type);
      }
    }
    SchemaReader reader =
        new SchemaReader(
            elements,
            environment.getTypeUtils(),
            Annotations::of,
            Rules.of(rules, options.beanValidation(), options.foreignKeyIndexes()),
            naming(rules),
            answers,
            report);
    OtherModules others = OtherModules.referredToBy(types, elements);
    List<TypeElement> all = new ArrayList<>(types);
    all.addAll(others.entities());
    Optional<Schema> read = reader.read(all);
    answers.problems().forEach(report::error);
    return read.filter(it -> answers.problems().isEmpty())
        .map(others::leftOutOf)
        .map(
            schema ->
                new Read(
                    new Model(
                        Model.FORMAT_VERSION, rules, binaryNames(types), schema, answers.open()),
                    reader.entityTables().stream().filter(it -> !others.has(it.entity())).toList(),
                    !reader.usesGetters()));
  }

  private List<String> binaryNames(List<TypeElement> types) {
    return types.stream()
        .map(it -> environment.getElementUtils().getBinaryName(it).toString())
        .toList();
  }

  private static boolean isAnnotated(TypeElement type) {
    return Annotations.of(type).all().stream()
        .anyMatch(it -> AnnotatedTypes.ANNOTATIONS.contains(it.type()));
  }

  private Profile profile() {
    if (profile.isEmpty()) {
      profile =
          Optional.of(
              options.profile(
                  new ClassPathProfile(environment.getFiler(), environment.getElementUtils())));
    }
    return profile.get();
  }

  private static Naming naming(Profile profile) {
    return profile.naming().equals("spring")
        ? Naming.spring(!profile.version().startsWith("6"))
        : Naming.jpa();
  }
}
