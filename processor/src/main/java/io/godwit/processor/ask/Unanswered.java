package io.godwit.processor.ask;

import io.godwit.model.Question;
import io.godwit.processor.naming.Naming;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Answers nothing and keeps the questions: as in the compiler, where no class can be loaded. */
public final class Unanswered implements Answers {

  private final TreeSet<Question> open = new TreeSet<>();

  @Override
  public Optional<Values> enumerated(String enumClass, String field) {
    return ask(Question.About.ENUMERATED_VALUES, enumClass);
  }

  @Override
  public Optional<Values> convertedEnum(String converter, String enumClass) {
    return ask(Question.About.CONVERTED_VALUES, converter);
  }

  @Override
  public Optional<Values> convertedTruth(String converter) {
    return ask(Question.About.CONVERTED_VALUES, converter);
  }

  @Override
  public Optional<StoredType> stored(String typeClass, Map<String, String> parameters) {
    return ask(Question.About.STORED_TYPE, typeClass);
  }

  @Override
  public Naming naming(Naming otherwise, List<String> strategies) {
    strategies.forEach(it -> ask(Question.About.NAMES, it));
    return strategies.isEmpty() ? otherwise : Naming.unknown();
  }

  @Override
  public List<Question> open() {
    return List.copyOf(open);
  }

  @Override
  public List<String> problems() {
    return List.of();
  }

  private <T> Optional<T> ask(Question.About about, String className) {
    open.add(new Question(about, className));
    return Optional.empty();
  }
}
