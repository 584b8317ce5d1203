package io.godwit.processor;

import io.godwit.model.Model;
import io.godwit.model.Profile;
import io.godwit.model.Schema;
import io.godwit.processor.ask.Answers;
import io.godwit.processor.mapping.EntityTable;
import io.godwit.processor.mapping.SchemaReader;
import io.godwit.processor.naming.Naming;
import io.godwit.processor.read.AnnotationSource;
import io.godwit.processor.read.RegisteredAnnotations;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import io.godwit.processor.settings.HibernateSettings;
import io.godwit.processor.settings.NamingSettings;
import io.godwit.processor.type.Provider;
import io.godwit.processor.type.Rules;
import io.godwit.processor.xml.MappingFiles;
import io.godwit.processor.xml.PersistenceUnit;
import io.godwit.processor.xml.PersistenceXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the model of some classes, by the rules that the options and the class path give. */
final class ModelReader {

  private final ProcessingEnvironment environment;
  private final Options options;
  private final ModelSources sources;
  private Optional<Profile> known = Optional.empty();

  ModelReader(ProcessingEnvironment environment, ModelSources sources) {
    this.environment = environment;
    this.options = new Options(environment.getOptions());
    this.sources = sources;
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

  /** Whether classes are named elsewhere than by their annotations. */
  boolean namesClasses() {
    return !options.packages().isEmpty()
        || sources.settings().open(PersistenceXml.FILE).isPresent()
        || sources.mappings().open(MappingFiles.DEFAULT).isPresent();
  }

  /**
   * The model of classes that are given by their binary names, unless something is wrong.
   *
   * @param compiled those that this compilation found
   * @param known those that the last one found
   */
  Optional<Read> read(Set<String> compiled, Set<String> known, Answers answers, Report report) {
    options.check(report);
    if (report.hasErrors()) {
      return Optional.empty();
    }
    Profile profile = profile();
    PersistenceUnit declared =
        new PersistenceXml(sources.settings(), report)
            .unit(options.given(Options.PERSISTENCE_UNIT));
    HibernateSettings written =
        profile.provider().equals("hibernate")
            ? HibernateSettings.read(sources.settings(), declared, environment.getOptions())
            : HibernateSettings.NONE;
    written.check(report);
    PersistenceUnit unit = sources.heeded(declared.withMappingFiles(written.mappingFiles()));
    boolean since7 = !profile.version().startsWith("6");
    Elements elements = environment.getElementUtils();
    MappingFiles files =
        MappingFiles.read(
            unit, sources.mappings(), elements, environment.getTypeUtils(), since7, report);
    report.alsoAt(files::placeOf);
    HibernateSettings settings = written.inSchema(files.schema());
    Rules rules =
        Rules.of(profile, options.beanValidation(), options.foreignKeyIndexes(), settings);
    List<TypeElement> types = types(unit, files, report).of(compiled, known);
    NamingSettings names = new NamingSettings(settings, since7);
    Naming naming = names.quoted(naming(profile, names, answers, report));
    RegisteredAnnotations annotations =
        RegisteredAnnotations.of(files.annotations(), types, elements, environment.getTypeUtils());
    annotations.unread().forEach(it -> report.warning(Messages.registrationNotRead(it)));
    SchemaReader reader = schemaReader(annotations, rules, naming, answers, report);
    annotations.converters().forEach(reader::converter);
    OtherModules others = OtherModules.referredToBy(types, elements, annotations);
    List<TypeElement> all = new ArrayList<>(types);
    all.addAll(others.entities());
    Optional<Schema> read = reader.read(all);
    return read.filter(it -> answers.problems().isEmpty())
        .map(
            schema ->
                others.leftOutOf(
                    schema,
                    () ->
                        schemaReader(annotations, rules, naming, answers, report.apart())
                            .read(others.entities())))
        .map(
            schema ->
                new Read(
                    new Model(
                        Model.FORMAT_VERSION, profile, binaryNames(types), schema, answers.open()),
                    reader.entityTables().stream().filter(it -> !others.has(it.entity())).toList(),
                    !reader.usesGetters()));
  }

  private SchemaReader schemaReader(
      AnnotationSource annotations, Rules rules, Naming naming, Answers answers, Report report) {
    return new SchemaReader(
        environment.getElementUtils(),
        environment.getTypeUtils(),
        annotations,
        rules,
        naming,
        answers,
        report);
  }

  private List<String> binaryNames(List<TypeElement> types) {
    return types.stream()
        .map(it -> environment.getElementUtils().getBinaryName(it).toString())
        .toList();
  }

  private DeclaredTypes types(PersistenceUnit unit, MappingFiles files, Report report) {
    return new DeclaredTypes(
        environment.getElementUtils(),
        new ClassLocations(environment.getFiler()),
        unit,
        files,
        sources.listing() ? options.packages() : List.of(),
        report);
  }

  private Profile profile() {
    if (known.isEmpty()) {
      known =
          Optional.of(
              options.profile(
                  new ClassPathProfile(environment.getFiler(), environment.getElementUtils())));
    }
    return known.get();
  }

  private static Naming naming(
      Profile profile, NamingSettings settings, Answers answers, Report report) {
    List<String> strategies = new ArrayList<>(Options.strategies(profile.naming()));
    settings.others().stream().filter(it -> !strategies.contains(it)).forEach(strategies::add);
    Naming naming =
        answers.naming(settings.applied(Provider.of(profile).naming(profile.naming())), strategies);
    if (!naming.known()) {
      report.note(Messages.namesAreAsked(String.join(" and ", strategies)));
    }
    return naming;
  }
}
