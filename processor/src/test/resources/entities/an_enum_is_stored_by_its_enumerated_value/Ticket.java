package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;

@Entity
public class Ticket {
  @Id Long id;

  Urgency urgency;

  @Enumerated(EnumType.STRING)
  @Column(length = 2)
  State state;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  State before;

  public enum Urgency {
    LOW(10),
    HIGH(20);

    @EnumeratedValue private final int level;

    Urgency(int level) {
      this.level = level;
    }
  }

  public enum State {
    OPEN("o"),
    DONE("d'e");

    @EnumeratedValue private final String code;

    State(String code) {
      this.code = code;
    }
  }
}
