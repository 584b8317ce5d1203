package io.godwit.processor.load;

import io.godwit.model.Question;
import io.godwit.processor.ask.Answers;
import io.godwit.processor.ask.StoredType;
import io.godwit.processor.ask.Values;
import io.godwit.processor.report.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Answers by loading the user's classes, with nothing but their own class path and the platform
 * around them. Each question is put once, on a thread of its own that is waited for only so long: a
 * static initialiser may do anything.
 */
public final class UserClasses implements Answers, AutoCloseable {

  /** How long a class may take to answer. */
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private final URLClassLoader loader;
  private final Duration patience;
  private final ValuesOf values;
  private final HibernateTypes hibernateTypes;
  private final Map<List<?>, Optional<?>> answered = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  /**
   * @param classPath what the classes run with: their own directory, and what they depend on
   */
  public UserClasses(List<Path> classPath, Duration patience) {
    this.loader =
        new URLClassLoader(
            classPath.stream().map(UserClasses::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());
    this.patience = patience;
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
  public List<Question> open() {
    return List.of();
  }

  @Override
  public List<String> problems() {
    return List.copyOf(problems);
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private <T> Optional<T> ask(String className, String what, Callable<T> question) {
    return (Optional<T>)
        answered.computeIfAbsent(List.of(className, what), it -> put(className, what, question));
  }

  private <T> Optional<T> put(String className, String what, Callable<T> question) {
    FutureTask<T> answer = new FutureTask<>(question);
    Thread thread = new Thread(answer, "godwit-asks-" + className);
    thread.setDaemon(true);
    thread.setContextClassLoader(loader);
    thread.start();
    try {
      return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      problems.add(Messages.notAnswered(className, what, reason(e.getCause())));
    } catch (TimeoutException e) {
      thread.interrupt();
      problems.add(
          Messages.notAnswered(
              className, what, "it didn't answer within " + patience.toSeconds() + " seconds"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      problems.add(Messages.notAnswered(className, what, "the build was interrupted"));
    }
    return Optional.empty();
  }

  /** What the user's code threw, and not what carried it here. */
  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while ((cause instanceof InvocationTargetException
            || cause instanceof ExceptionInInitializerError)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof UnfitClassException
        ? String.valueOf(cause.getMessage())
        : "it threw " + cause;
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
