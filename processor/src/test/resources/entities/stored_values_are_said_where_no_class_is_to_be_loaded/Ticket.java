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

  @StoredValues({"1", "2"})
  public static class StateNumber implements AttributeConverter<State, Integer> {
    @Override
    public Integer convertToDatabaseColumn(State state) {
      return state == null ? null : state.ordinal() + 1;
    }

    @Override
    public State convertToEntityAttribute(Integer number) {
      return number == null ? null : State.values()[number - 1];
    }
  }
}
