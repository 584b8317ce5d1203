package com.example;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.hibernate.annotations.FractionalSeconds;

@SuppressWarnings("removal")
@Entity
public class Event {
  @Id Long id;
  @FractionalSeconds(3) LocalDateTime stamp;
  @FractionalSeconds(0) Instant instant;
  @FractionalSeconds(2) LocalTime time;
}
