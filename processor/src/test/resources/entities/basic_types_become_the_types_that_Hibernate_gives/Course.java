package com.example;

import jakarta.persistence.*;
import java.math.*;
import java.net.InetAddress;
import java.time.*;
import java.util.*;

@SuppressWarnings("deprecation")
@Entity
public class Course {
  @Id Long id;

  boolean truth; Boolean maybe; byte tiny; short small; int number; long large; float real; double exact;
  char letter; String text; @Column(length = 40) String code; @Column(length = 20_000_000) String endless;
  BigDecimal price; @Column(precision = 10) BigDecimal whole; @Column(precision = 10, scale = 4) BigDecimal rate; BigInteger big;
  UUID uuid; byte[] bytes; char[] letters; @Lob String document; @Lob byte[] image;
  Date date; @Temporal(TemporalType.DATE) Date day; LocalDate localDate; LocalDateTime localDateTime; LocalTime timeOfDay;
  Instant instant; OffsetDateTime offsetAt; Duration duration; Year year; Month month; DayOfWeek weekday;
  Locale locale; Currency currency; ZoneOffset zone; InetAddress address; YearMonth serialised;
  String[] tags; List<Integer> numbers; @Column(precision = 10) double rounded;
}
