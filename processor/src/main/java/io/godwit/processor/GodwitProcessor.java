package io.godwit.processor;

import io.godwit.model.Fingerprint;
import io.godwit.model.Model;
import io.godwit.model.Question;
import io.godwit.processor.ask.Answers;
import io.godwit.processor.ask.Unanswered;
import io.godwit.processor.generate.GeneratedSources;
import io.godwit.processor.report.Messages;
import io.godwit.processor.report.Report;
import io.godwit.processor.report.TrapFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Reads Jakarta Persistence entities at compile time and writes the schema that they declare to
 * {@code META-INF/godwit/schema.json}.
 *
 * <p>The model that counts is read in the last round, when what other processors generate is there.
 * Java has to be generated before that, so constants are made of what is known in the first round
 * in which every type is.
 */
public final class GodwitProcessor extends AbstractProcessor {

  private final Optional<ModelReceiver> receiver;
  private final Optional<ModelSources> sources;
  private final Set<String> types = new TreeSet<>();
  private Optional<ModelReader> reader = Optional.empty();
  private Optional<Fingerprint> generated = Optional.empty();
  private Optional<Model> settled = Optional.empty();
  private Set<String> ownSources = Set.of();
  private Optional<Boolean> namesClasses = Optional.empty();
  private List<String> messages = List.of();
  private final Set<String> said = new HashSet<>();

  /** As javac makes it. */
  public GodwitProcessor() {
    this.receiver = Optional.empty();
    this.sources = Optional.empty();
  }

  /** One that writes nothing and hands the model over instead. */
  GodwitProcessor(ModelReceiver receiver, ModelSources sources) {
    this.receiver = Optional.of(receiver);
    this.sources = Optional.of(sources);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * All, so that javac runs it in a module without entities too: there it would warn that nobody
   * knows the options, and with {@code -Werror} fail.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.names();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    reader =
        Optional.of(
            new ModelReader(
                environment, sources.orElseGet(() -> ModelSources.of(environment.getFiler()))));
  }

  /** Claims nothing: other processors have to see the annotations too. */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      if (!AnnotatedTypes.ANNOTATIONS.contains(annotation.getQualifiedName().toString())) {
        continue;
      }
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (element instanceof TypeElement type) {
          types.add(processingEnv.getElementUtils().getBinaryName(type).toString());
        }
      }
    }
    if (namesClasses.isEmpty()) {
      namesClasses = Optional.of(reader.orElseThrow().namesClasses());
    }
    if (settled.isPresent() && !isOurs(round)) {
      settled = Optional.empty();
    }
    if (round.processingOver()) {
      finish(round);
    } else if (receiver.isEmpty() && generated.isEmpty() && hasTypes()) {
      generate();
    }
    return false;
  }

  private void generate() {
    ModelReader modelReader = reader.orElseThrow();
    Report report = report();
    Optional<ModelReader.Read> read = modelReader.read(types, known(), new Unanswered(), report);
    if (read.isPresent()) {
      Fingerprint fingerprint = Fingerprint.of(read.get().model());
      generated = Optional.of(fingerprint);
      Options options = modelReader.options();
      GeneratedSources sources = new GeneratedSources(processingEnv);
      boolean named =
          read.get().model().questions().stream()
              .noneMatch(it -> it.about() == Question.About.NAMES);
      if (options.constants() && named) {
        sources.constants(read.get().entityTables());
      }
      sources.modelClass(read.get().entityTables(), fingerprint, options.given(Options.PACKAGE));
      ownSources = sources.names();
      settled = read.filter(ModelReader.Read::settled).map(ModelReader.Read::model);
      if (settled.isPresent()) {
        report.print(processingEnv.getMessager(), said);
      }
    }
  }

  private Report report() {
    Set<String> compiled = new HashSet<>();
    for (String type : types) {
      compiled.add(type.replace('$', '.'));
    }
    return new Report(new TrapFilter(reader.orElseThrow().options().silent(), compiled));
  }

  /** Whether the round brings nothing but what was generated here. */
  private boolean isOurs(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (!ownSources.contains(root.toString())) {
        return false;
      }
    }
    return true;
  }

  private void finish(RoundEnvironment round) {
    if (!hasTypes()) {
      return;
    }
    if (settled.isPresent()) {
      if (!round.errorRaised()) {
        new ModelFile(processingEnv).write(settled.get());
      }
      return;
    }
    Report report = report();
    Optional<Model> model =
        reader
            .orElseThrow()
            .read(types, known(), new Unanswered(), report)
            .map(ModelReader.Read::model);
    report.print(processingEnv.getMessager(), said);
    messages = report.messages();
    if (model.isEmpty() || round.errorRaised()) {
      return;
    }
    if (receiver.isPresent()) {
      settle(model.get(), receiver.get());
      return;
    }
    boolean stale = generated.filter(it -> !it.equals(Fingerprint.of(model.get()))).isPresent();
    if (stale) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, Messages.modelChanged());
      return;
    }
    new ModelFile(processingEnv).write(model.get());
  }

  /** Reads once more where something is open, with somebody there who knows. */
  private void settle(Model compiled, ModelReceiver to) {
    if (compiled.questions().isEmpty()) {
      to.take(compiled, compiled);
      return;
    }
    Report report = report();
    Answers answers = to.answers();
    Optional<Model> answered =
        reader.orElseThrow().read(types, known(), answers, report).map(ModelReader.Read::model);
    messages = answers.problems().isEmpty() ? report.messages() : answers.problems();
    answered.ifPresent(it -> to.take(compiled, it));
  }

  /** What was wrong, with the members' names, since a class file has no lines to report it on. */
  List<String> messages() {
    return messages;
  }

  /** The types that the last compilation knew, of which some may be gone. */
  private Set<String> known() {
    return receiver.isPresent() ? Set.of() : new ModelFile(processingEnv).known();
  }

  private boolean hasTypes() {
    return !types.isEmpty() || namesClasses.orElse(false);
  }
}
