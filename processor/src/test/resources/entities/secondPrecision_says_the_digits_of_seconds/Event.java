package com.example;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

@Entity
public class Event {
  @Id Long id;
  @Column(secondPrecision = 3) LocalDateTime stamp;
  @Column(secondPrecision = 0) LocalDateTime whole;
  @Column(secondPrecision = 6) Instant instant;
  @Column(secondPrecision = 2) LocalTime time;
  @Column(secondPrecision = 1) OffsetDateTime offset1;
  @Column(secondPrecision = -1) LocalDateTime usual;
}
