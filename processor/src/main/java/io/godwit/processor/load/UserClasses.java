package io.godwit.processor.load;

import io.godwit.model.Question;
import io.godwit.processor.ask.Answers;
import io.godwit.processor.ask.StoredType;
import io.godwit.processor.ask.Values;
import io.godwit.processor.naming.Naming;
import io.godwit.processor.report.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Answers by loading the user's classes, with nothing but their own class path and the platform
 * around them.
 */
public final class UserClasses implements Answers, AutoCloseable {

  /** How long a class may take to answer. */
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private final URLClassLoader loader;
  private final Interview interview;
  private final Instances instances;
  private final Stubs stubs;
  private final ValuesOf values;
  private final HibernateTypes hibernateTypes;

  /**
   * @param classPath what the classes run with: their own directory, and what they depend on
   */
  public UserClasses(List<Path> classPath, Duration patience) {
    this.loader =
        new URLClassLoader(
            classPath.stream().map(UserClasses::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());
    this.interview = new Interview(loader, patience);
    this.instances = new Instances(loader);
    this.stubs = new Stubs(loader);
    this.values = new ValuesOf(loader);
    this.hibernateTypes = new HibernateTypes(loader);
  }

  @Override
  public Optional<Values> enumerated(String enumClass, String field) {
    return ask(
        enumClass,
        "what @EnumeratedValue " + field + " holds",
        () -> values.field(enumClass, field));
  }

  @Override
  public Optional<Values> convertedEnum(String converter, String enumClass) {
    return ask(
        converter,
        "what it makes of each " + enumClass,
        () -> values.constants(converter, enumClass));
  }

  @Override
  public Optional<Values> convertedTruth(String converter) {
    return ask(converter, "what it makes of true and false", () -> values.truth(converter));
  }

  @Override
  public Optional<StoredType> stored(String typeClass, Map<String, String> parameters) {
    return ask(
        typeClass,
        "what it stores" + (parameters.isEmpty() ? "" : " with " + parameters),
        () -> hibernateTypes.stored(typeClass, parameters));
  }

  @Override
  public Naming naming(Naming otherwise, List<String> strategies) {
    Naming naming = otherwise;
    for (String each : strategies) {
      Optional<Object> strategy =
          interview.ask(each, "how it names things", Messages::notNamed, () -> instances.of(each));
      if (strategy.isPresent()) {
        naming = named(naming, each, strategy.get());
      }
    }
    return naming;
  }

  private Naming named(Naming otherwise, String className, Object strategy) {
    UserNames names =
        new UserNames(
            new HibernateNames(instances, stubs, strategy),
            (what, question) ->
                interview.ask(className, "how it names " + what, Messages::notNamed, question),
            otherwise.implied());
    boolean implied = is(HibernateNames.IMPLICIT, className, strategy);
    boolean physical = is(HibernateNames.PHYSICAL, className, strategy);
    Naming result = implied ? otherwise.withImplied(names) : otherwise;
    return physical ? result.withPhysical(names) : result;
  }

  private boolean is(String kind, String className, Object strategy) {
    return interview
        .ask(
            className,
            "whether it is a " + kind,
            Messages::notNamed,
            () -> instances.load(kind).isInstance(strategy))
        .orElse(false);
  }

  @Override
  public List<Question> open() {
    return List.of();
  }

  @Override
  public List<String> problems() {
    return interview.problems();
  }

  @Override
  public void close() {
    interview.close();
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> Optional<T> ask(String className, String what, Callable<T> question) {
    return interview.ask(className, what, Messages::notAnswered, question);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
