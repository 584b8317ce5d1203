package io.godwit.conformance.hibernate;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.rowset.serial.SerialBlob;

/** A value of each type; each text and number is another one, and as short as it can be. */
final class Values {

  private static final Instant MOMENT = Instant.parse("2024-02-29T12:34:56Z");
  private static final LocalDateTime LOCAL = LocalDateTime.ofInstant(MOMENT, ZoneOffset.UTC);

  private final Map<Class<?>, Supplier<Object>> makers = new HashMap<>();
  private int last;

  Values() {
    numbers();
    times();
    others();
  }

  private void numbers() {
    makers.put(byte.class, () -> (byte) (next() % 100));
    makers.put(short.class, () -> (short) next());
    makers.put(int.class, this::next);
    makers.put(long.class, () -> (long) next());
    makers.put(float.class, () -> (float) next());
    makers.put(double.class, () -> (double) next());
    makers.put(boolean.class, () -> true);
    makers.put(char.class, () -> Character.forDigit(next() % 36, 36));
    makers.put(BigDecimal.class, () -> BigDecimal.valueOf(next()));
    makers.put(BigInteger.class, () -> BigInteger.valueOf(next()));
    makers.put(Byte.class, makers.get(byte.class));
    makers.put(Short.class, makers.get(short.class));
    makers.put(Integer.class, makers.get(int.class));
    makers.put(Long.class, makers.get(long.class));
    makers.put(Float.class, makers.get(float.class));
    makers.put(Double.class, makers.get(double.class));
    makers.put(Boolean.class, makers.get(boolean.class));
    makers.put(Character.class, makers.get(char.class));
  }

  private void times() {
    makers.put(Instant.class, () -> MOMENT);
    makers.put(LocalDate.class, LOCAL::toLocalDate);
    makers.put(LocalDateTime.class, () -> LOCAL);
    makers.put(LocalTime.class, LOCAL::toLocalTime);
    makers.put(OffsetTime.class, () -> LOCAL.toLocalTime().atOffset(ZoneOffset.UTC));
    makers.put(OffsetDateTime.class, () -> LOCAL.atOffset(ZoneOffset.UTC));
    makers.put(ZonedDateTime.class, () -> LOCAL.atZone(ZoneOffset.UTC));
    makers.put(Duration.class, () -> Duration.ofMinutes(2));
    makers.put(Period.class, () -> Period.ofDays(2));
    makers.put(Year.class, () -> Year.of(2024));
    makers.put(YearMonth.class, () -> YearMonth.of(2024, 2));
    makers.put(Month.class, () -> Month.MAY);
    makers.put(MonthDay.class, () -> MonthDay.of(2, 29));
    makers.put(DayOfWeek.class, () -> DayOfWeek.FRIDAY);
    makers.put(ZoneId.class, () -> ZoneId.of("Europe/Berlin"));
    makers.put(ZoneOffset.class, () -> ZoneOffset.ofHours(2));
    makers.put(Date.class, () -> Date.from(MOMENT));
    makers.put(java.sql.Date.class, () -> java.sql.Date.valueOf(LOCAL.toLocalDate()));
    makers.put(Time.class, () -> Time.valueOf(LOCAL.toLocalTime()));
    makers.put(Timestamp.class, () -> Timestamp.from(MOMENT));
    makers.put(Calendar.class, Values::calendar);
    makers.put(GregorianCalendar.class, Values::calendar);
    makers.put(TimeZone.class, () -> TimeZone.getTimeZone("Europe/Berlin"));
  }

  private void others() {
    makers.put(String.class, () -> Integer.toString(next(), 36));
    makers.put(UUID.class, UUID::randomUUID);
    makers.put(URL.class, () -> checked(() -> URI.create("http://localhost/").toURL()));
    makers.put(URI.class, () -> URI.create("http://localhost/"));
    makers.put(InetAddress.class, InetAddress::getLoopbackAddress);
    makers.put(Currency.class, () -> Currency.getInstance("EUR"));
    makers.put(Locale.class, () -> Locale.GERMANY);
    makers.put(Class.class, () -> String.class);
    makers.put(Blob.class, () -> checked(() -> new SerialBlob(new byte[] {1})));
    makers.put(Clob.class, () -> checked(() -> new Text()));
    makers.put(NClob.class, () -> checked(() -> new Text()));
  }

  private int next() {
    return ++last;
  }

  private static Object calendar() {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(MOMENT.toEpochMilli());
    return calendar;
  }

  /**
   * @param member says what a collection holds; null where that isn't known
   */
  Optional<Object> of(Class<?> type, Member member) {
    if (makers.containsKey(type)) {
      return Optional.of(makers.get(type).get());
    }
    if (type.isEnum()) {
      return type.getEnumConstants().length == 0
          ? Optional.empty()
          : Optional.of(type.getEnumConstants()[0]);
    }
    if (type.isArray()) {
      return of(type.getComponentType(), null).map(it -> array(type, it));
    }
    if (member != null && Collection.class.isAssignableFrom(type)) {
      return elementType(member).flatMap(it -> of(it, null)).map(it -> collection(type, it));
    }
    if (type == Map.class) {
      return Optional.of(new HashMap<>());
    }
    return Optional.empty();
  }

  private static Object array(Class<?> type, Object element) {
    Object array = Array.newInstance(type.getComponentType(), 1);
    Array.set(array, 0, element);
    return array;
  }

  private static Object collection(Class<?> type, Object element) {
    if (SortedSet.class.isAssignableFrom(type)) {
      return new TreeSet<>(List.of(element));
    }
    return Set.class.isAssignableFrom(type)
        ? new java.util.HashSet<>(List.of(element))
        : new ArrayList<>(List.of(element));
  }

  private static Optional<Class<?>> elementType(Member member) {
    Type type =
        member instanceof Field field
            ? field.getGenericType()
            : ((Method) member).getGenericReturnType();
    return type instanceof ParameterizedType parameterized
            && parameterized.getActualTypeArguments()[0] instanceof Class<?> element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** Whether the value should come back as it was: not padded, cut or moved to a time zone. */
  static boolean isComparable(Object value) {
    return value instanceof String
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Boolean
        || value instanceof Enum<?>
        || value instanceof UUID
        || value instanceof LocalDate
        || value instanceof Instant;
  }

  static boolean same(Object before, Object after) {
    return before instanceof String text && after instanceof String other
        ? text.equals(other.stripTrailing())
        : before.equals(after);
  }

  private interface Attempt {
    Object get() throws Exception;
  }

  private static Object checked(Attempt attempt) {
    try {
      return attempt.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The JDK has a large text of its own, and no national one. */
  private static final class Text extends javax.sql.rowset.serial.SerialClob implements NClob {
    private static final long serialVersionUID = 1;

    Text() throws SQLException {
      super(new char[] {'a'});
    }
  }
}
