package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;

@Entity
public class Course {
  @Id Long id;
  Date when1;
  Calendar calendar;
  java.sql.Date sqlDate;
  java.sql.Time sqlTime;
  java.sql.Timestamp sqlTimestamp;
  LocalDate day;
  LocalTime clock;
  LocalDateTime moment;
  OffsetTime offsetTime;
  OffsetDateTime offsetDateTime;
  Instant instant;
  ZonedDateTime zoned;
  Duration duration;
  Year year;

  @Column(secondPrecision = 3)
  LocalDateTime precise;

  @Version int version;
}
