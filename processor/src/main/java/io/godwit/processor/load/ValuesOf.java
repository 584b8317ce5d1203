package io.godwit.processor.load;

import io.godwit.processor.ask.Values;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that enums hold and that converters make. */
final class ValuesOf {

  private static final String CONVERTER = "jakarta.persistence.AttributeConverter";

  private final ClassLoader loader;
  private final Instances instances;

  ValuesOf(ClassLoader loader) {
    this.loader = loader;
    this.instances = new Instances(loader);
  }

  Values field(String enumClass, String name) throws ReflectiveOperationException {
    Class<?> type = instances.load(enumClass);
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    LinkedHashSet<@Nullable Object> held = new LinkedHashSet<>();
    for (Object constant : type.getEnumConstants()) {
      held.add(field.get(constant));
    }
    return values(new ArrayList<>(held));
  }

  /** Each value once, as Hibernate has it for enums. */
  Values constants(String converter, String enumClass) throws ReflectiveOperationException {
    Converter convert = converter(converter);
    LinkedHashSet<@Nullable Object> made = new LinkedHashSet<>();
    for (Object constant : instances.load(enumClass).getEnumConstants()) {
      made.add(convert.apply(constant));
    }
    return values(new ArrayList<>(made));
  }

  /**
   * As often as they are made, as Hibernate has it for booleans; a null that isn't taken is none.
   */
  Values truth(String converter) throws ReflectiveOperationException {
    Converter convert = converter(converter);
    List<@Nullable Object> made = new ArrayList<>();
    made.add(convert.apply(false));
    made.add(convert.apply(true));
    try {
      Object ofNull = convert.apply(null);
      if (ofNull != null) {
        made.add(ofNull);
      }
    } catch (InvocationTargetException nullIsNotTaken) {
      return values(made);
    }
    return values(made);
  }

  /** The method that converts, on an instance. */
  private interface Converter {
    @Nullable Object apply(@Nullable Object value) throws ReflectiveOperationException;
  }

  private Converter converter(String className) throws ReflectiveOperationException {
    Object converter = instances.of(instances.load(className));
    Method convert =
        Class.forName(CONVERTER, false, loader).getMethod("convertToDatabaseColumn", Object.class);
    return value -> convert.invoke(converter, value);
  }

  private static Values values(List<@Nullable Object> made) {
    return new Values(
        made.stream().filter(Objects::nonNull).map(String::valueOf).toList(),
        made.stream().anyMatch(Objects::isNull));
  }
}
