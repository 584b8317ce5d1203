package com.example;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;

@Entity
public class Event {
  @Id Long id;
  LocalDate localDate;
  LocalDateTime localDateTime;
  LocalTime timeOfDay;
  OffsetTime offsetTime;
  Instant instant;
  OffsetDateTime offsetDateTime;
  ZonedDateTime zonedDateTime;
}
