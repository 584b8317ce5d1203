package com.example;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

@Entity
public class Event {
  @Id Long id;
  @Column(precision = 3) LocalDateTime precise;
  @Column(scale = 3) Instant scaled;
  @Column(length = 3) LocalTime lengthened;
}
