package io.godwit.processor.ask;

import io.godwit.model.Question;
import io.godwit.processor.naming.Naming;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers what only running a class tells. Each answer is empty where nobody knows it now; the
 * question is then among {@link #open}.
 */
public interface Answers {

  /** What a field holds in each constant of an enum. */
  Optional<Values> enumerated(String enumClass, String field);

  /** What a converter makes of each constant of an enum. */
  Optional<Values> convertedEnum(String converter, String enumClass);

  /** What a converter makes of false, of true and, where it can, of null. */
  Optional<Values> convertedTruth(String converter);

  /**
   * What a {@code UserType}, {@code JdbcType} or {@code JavaType} of Hibernate's stores.
   *
   * @param parameters what {@code @Type(parameters)} gives
   */
  Optional<StoredType> stored(String typeClass, Map<String, String> parameters);

  /**
   * The names that strategies make.
   *
   * @param otherwise for what they don't decide
   * @param strategies classes: Hibernate's {@code PhysicalNamingStrategy}, {@code
   *     ImplicitNamingStrategy}
   */
  Naming naming(Naming otherwise, List<String> strategies);

  /** The questions that were asked and not answered. */
  List<Question> open();

  /** Why questions couldn't be answered, in words for the user. */
  List<String> problems();
}
