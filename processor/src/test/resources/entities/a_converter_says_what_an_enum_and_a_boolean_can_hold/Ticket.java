package com.example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Ticket {
  @Id Long id;

  State state;

  @Convert(converter = StateNumber.class)
  State number;

  @Convert(converter = YesOrNo.class)
  Boolean paid;

  @Convert(converter = Half.class)
  State measured;

  public enum State {
    OPEN,
    DONE,
    NEVER
  }

  @Converter(autoApply = true)
  public static class StateText implements AttributeConverter<State, String> {
    @Override
    public String convertToDatabaseColumn(State state) {
      return state == State.NEVER ? null : state.name().toLowerCase();
    }

    @Override
    public State convertToEntityAttribute(String text) {
      return text == null ? State.NEVER : State.valueOf(text.toUpperCase());
    }
  }

  public static class StateNumber implements AttributeConverter<State, Integer> {
    @Override
    public Integer convertToDatabaseColumn(State state) {
      return state.ordinal() * 10;
    }

    @Override
    public State convertToEntityAttribute(Integer number) {
      return State.values()[number / 10];
    }
  }

  public static class YesOrNo implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean truth) {
      return truth == null ? "?" : truth ? "yes" : "no";
    }

    @Override
    public Boolean convertToEntityAttribute(String text) {
      return text.equals("yes");
    }
  }

  public static class Half implements AttributeConverter<State, Double> {
    @Override
    public Double convertToDatabaseColumn(State state) {
      return state.ordinal() / 2.0;
    }

    @Override
    public State convertToEntityAttribute(Double number) {
      return State.OPEN;
    }
  }
}
