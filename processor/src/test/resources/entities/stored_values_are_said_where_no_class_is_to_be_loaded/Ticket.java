package com.example;

import io.godwit.annotations.StoredValues;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Ticket {
  @Id Long id;

  @Convert(converter = StateNumber.class)
  State state;

  @StoredValues({"1", "2"})
  @Convert(converter = StateNumber.class)
  State either;

  public enum State {
    OPEN,
    DONE
  }

  @StoredValues({"1", "2", "3"})
  public static class StateNumber implements AttributeConverter<State, Integer> {
    public StateNumber() {
      throw new IllegalStateException("nobody makes one");
    }

    @Override
    public Integer convertToDatabaseColumn(State state) {
      return state.ordinal();
    }

    @Override
    public State convertToEntityAttribute(Integer number) {
      return State.OPEN;
    }
  }
}
