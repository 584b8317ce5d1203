package io.godwit.processor.load;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BinaryOperator;

/**
 * Puts questions to the user's classes, each once, on a thread of its own that is waited for only
 * so long: a static initialiser may do anything. A class that failed isn't asked again.
 */
final class Interview implements AutoCloseable {

  private final ClassLoader loader;
  private final Duration patience;
  private final Map<List<String>, Optional<?>> answered = new HashMap<>();
  private final Set<String> failed = new HashSet<>();
  private final List<String> problems = new ArrayList<>();
  private ExecutorService thread;

  Interview(ClassLoader loader, Duration patience) {
    this.loader = loader;
    this.patience = patience;
    this.thread = newThread();
  }

  List<String> problems() {
    return List.copyOf(problems);
  }

  /**
   * @param problem from what was asked, and why there is no answer, to words for the user
   */
  @SuppressWarnings("unchecked")
  <T> Optional<T> ask(
      String className, String what, BinaryOperator<String> problem, Callable<T> question) {
    List<String> key = List.of(className, what);
    Optional<?> known = answered.get(key);
    if (known == null) {
      known =
          failed.contains(className) ? Optional.empty() : put(className, what, problem, question);
      answered.put(key, known);
    }
    return (Optional<T>) known;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private <T> Optional<T> put(
      String className, String what, BinaryOperator<String> problem, Callable<T> question) {
    String why;
    try {
      return Optional.of(thread.submit(question).get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      why = reason(e.getCause());
    } catch (TimeoutException e) {
      thread.shutdownNow();
      thread = newThread();
      why = "it didn't answer within " + patience.toSeconds() + " seconds";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      why = "the build was interrupted";
    }
    failed.add(className);
    problems.add(className + " can't be asked " + problem.apply(what, why));
    return Optional.empty();
  }

  private ExecutorService newThread() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread asking = new Thread(task, "godwit-asks");
          asking.setDaemon(true);
          asking.setContextClassLoader(loader);
          return asking;
        });
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
}
