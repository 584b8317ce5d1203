package com.example;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.Type;

@Entity
public class Ticket {
  @Id Long id;

  Urgency urgency;

  @Convert(converter = StateConverter.class)
  State state;

  @Type(MoneyType.class)
  Money price;

  public enum Urgency {
    LOW(10),
    HIGH(20);

    @EnumeratedValue private final int level;

    Urgency(int level) {
      this.level = level;
    }
  }

  public enum State {
    OPEN,
    DONE
  }

  public record Money(long cents) {}
}
