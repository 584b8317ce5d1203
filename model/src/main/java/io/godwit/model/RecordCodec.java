package io.godwit.model;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records to JSON and back, component by component, on Gson's streams: Gson's own binding would
 * fill an absent component with null, where the model has empty lists and {@link Optional}.
 *
 * <p>What is empty or false isn't written. A record of a sealed family is written with its name, as
 * in {@code {"identity": {…}}}.
 */
final class RecordCodec {

  /** How a type's values are read and written; one for each type, made when it's first met. */
  private interface Binding {
    boolean omits(Object value);

    void write(JsonWriter out, Object value) throws IOException;

    Object read(JsonReader in) throws IOException;

    @Nullable Object absent();
  }

  private final int onOneLine;
  private final Map<Type, Binding> bindings = new HashMap<>();
  private FormattingStyle style = FormattingStyle.COMPACT;
  private int depth;

  /** A codec whose indented text has every object on lines of its own. */
  RecordCodec() {
    this(Integer.MAX_VALUE);
  }

  /**
   * @param onOneLine how deep an object is that stands on one line, the outermost being 1
   */
  RecordCodec(int onOneLine) {
    this.onOneLine = onOneLine;
  }

  synchronized void write(Record value, FormattingStyle outer, Writer text) throws IOException {
    JsonWriter out = new JsonWriter(text);
    out.setHtmlSafe(false);
    out.setFormattingStyle(outer);
    style = outer;
    depth = 0;
    binding(value.getClass()).write(out, value);
  }

  synchronized <T extends Record> T read(Reader text, Class<T> type) throws IOException {
    return type.cast(binding(type).read(new JsonReader(text)));
  }

  private void beginObject(JsonWriter out) throws IOException {
    out.beginObject();
    depth++;
    if (depth == onOneLine) {
      out.setFormattingStyle(FormattingStyle.COMPACT);
    }
  }

  private void endObject(JsonWriter out) throws IOException {
    out.endObject();
    if (depth == onOneLine) {
      out.setFormattingStyle(style);
    }
    depth--;
  }

  private Binding binding(Type type) {
    Binding known = bindings.get(type);
    if (known == null) {
      known = newBinding(type);
      bindings.put(type, known);
    }
    return known;
  }

  private Binding newBinding(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      return generic.getRawType() == List.class
          ? new ListBinding(argument)
          : new OptionalBinding(argument);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return new RecordBinding(plain);
    }
    return plain.isSealed() ? new FamilyBinding(plain) : new ScalarBinding(plain);
  }

  private final class RecordBinding implements Binding {
    private final Constructor<?> constructor;
    private final String[] names;
    private final Method[] accessors;
    private final Type[] types;
    private final @Nullable Binding[] components;
    private final Map<String, Integer> positions = new HashMap<>();

    RecordBinding(Class<?> type) {
      RecordComponent[] declared = type.getRecordComponents();
      Class<?>[] erased = new Class<?>[declared.length];
      names = new String[declared.length];
      accessors = new Method[declared.length];
      types = new Type[declared.length];
      components = new Binding[declared.length];
      for (int i = 0; i < declared.length; i++) {
        erased[i] = declared[i].getType();
        names[i] = declared[i].getName();
        accessors[i] = declared[i].getAccessor();
        types[i] = declared[i].getGenericType();
        positions.put(names[i], i);
      }
      try {
        constructor = type.getDeclaredConstructor(erased);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("A record has its canonical constructor: " + type, e);
      }
    }

    @Override
    public boolean omits(Object value) {
      return false;
    }

    @Override
    public void write(JsonWriter out, Object value) throws IOException {
      beginObject(out);
      for (int i = 0; i < names.length; i++) {
        Binding component = component(i);
        Object content = content(value, accessors[i]);
        if (!component.omits(content)) {
          out.name(names[i]);
          component.write(out, content);
        }
      }
      endObject(out);
    }

    @Override
    public Object read(JsonReader in) throws IOException {
      @Nullable Object[] values = new Object[names.length];
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        Integer position = positions.get(name);
        if (position == null) {
          throw new JsonParseException("unknown name " + name + " at " + in.getPath());
        }
        values[position] = component(position).read(in);
      }
      in.endObject();
      for (int i = 0; i < values.length; i++) {
        if (values[i] == null) {
          values[i] = component(i).absent();
          if (values[i] == null) {
            throw new JsonParseException("no " + names[i] + " at " + in.getPath());
          }
        }
      }
      return create(values);
    }

    @Override
    public @Nullable Object absent() {
      return null;
    }

    /** Found when it is first needed, since a record may hold records of its own type. */
    private Binding component(int position) {
      Binding known = components[position];
      if (known == null) {
        known = binding(types[position]);
        components[position] = known;
      }
      return known;
    }

    private Object create(@Nullable Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException e) {
        throw new JsonParseException(e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    private static Object content(Object value, Method accessor) {
      try {
        return accessor.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final class FamilyBinding implements Binding {
    private final Map<String, Class<?>> members = new HashMap<>();

    FamilyBinding(Class<?> family) {
      for (Class<?> member : family.getPermittedSubclasses()) {
        members.put(name(member), member);
      }
    }

    @Override
    public boolean omits(Object value) {
      return false;
    }

    @Override
    public void write(JsonWriter out, Object value) throws IOException {
      beginObject(out);
      out.name(name(value.getClass()));
      binding(value.getClass()).write(out, value);
      endObject(out);
    }

    @Override
    public Object read(JsonReader in) throws IOException {
      in.beginObject();
      String name = in.nextName();
      Class<?> member = members.get(name);
      if (member == null) {
        throw new JsonParseException("unknown kind " + name + " at " + in.getPath());
      }
      Object value = binding(member).read(in);
      in.endObject();
      return value;
    }

    @Override
    public @Nullable Object absent() {
      return null;
    }

    private static String name(Class<?> member) {
      String simple = member.getSimpleName();
      return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }
  }

  private final class ListBinding implements Binding {
    private final Type element;

    ListBinding(Type element) {
      this.element = element;
    }

    @Override
    public boolean omits(Object value) {
      return ((List<?>) value).isEmpty();
    }

    @Override
    public void write(JsonWriter out, Object value) throws IOException {
      Binding elements = binding(element);
      out.beginArray();
      for (Object each : (List<?>) value) {
        elements.write(out, each);
      }
      out.endArray();
    }

    @Override
    public Object read(JsonReader in) throws IOException {
      Binding elements = binding(element);
      List<Object> values = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        values.add(elements.read(in));
      }
      in.endArray();
      return values;
    }

    @Override
    public Object absent() {
      return List.of();
    }
  }

  private final class OptionalBinding implements Binding {
    private final Type content;

    OptionalBinding(Type content) {
      this.content = content;
    }

    @Override
    public boolean omits(Object value) {
      return ((Optional<?>) value).isEmpty();
    }

    @Override
    public void write(JsonWriter out, Object value) throws IOException {
      binding(content).write(out, ((Optional<?>) value).orElseThrow());
    }

    @Override
    public Object read(JsonReader in) throws IOException {
      return Optional.of(binding(content).read(in));
    }

    @Override
    public Object absent() {
      return Optional.empty();
    }
  }

  private static final class ScalarBinding implements Binding {
    private final Class<?> type;

    ScalarBinding(Class<?> type) {
      this.type = type;
    }

    @Override
    public boolean omits(Object value) {
      return Boolean.FALSE.equals(value);
    }

    @Override
    public void write(JsonWriter out, Object value) throws IOException {
      if (value instanceof Boolean truth) {
        out.value(truth);
      } else if (value instanceof Number number) {
        out.value(number);
      } else {
        out.value(value instanceof Enum<?> constant ? constant.name() : (String) value);
      }
    }

    @Override
    public Object read(JsonReader in) throws IOException {
      if (type == boolean.class) {
        return in.nextBoolean();
      } else if (type == int.class) {
        return in.nextInt();
      } else if (type == long.class) {
        return in.nextLong();
      }
      String text = in.nextString();
      return type == String.class ? text : constant(text);
    }

    private Object constant(String name) {
      for (Object each : type.getEnumConstants()) {
        if (((Enum<?>) each).name().equals(name)) {
          return each;
        }
      }
      throw new JsonParseException("unknown " + type.getSimpleName() + " " + name);
    }

    @Override
    public @Nullable Object absent() {
      return type == boolean.class ? Boolean.FALSE : null;
    }
  }
}
