package com.example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;

@Entity
public class Course {
  @Id Long id;
  Color ordinal;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  Color text;

  @Convert(converter = ColorText.class)
  Color converted;

  Boolean truth;

  @Enumerated(EnumType.STRING)
  Coded coded;

  public enum Color {
    RED,
    GREEN
  }

  public enum Coded {
    ONE("1");

    @EnumeratedValue final String code;

    Coded(String code) {
      this.code = code;
    }
  }

  @Converter
  public static class ColorText implements AttributeConverter<Color, String> {
    @Override
    public String convertToDatabaseColumn(Color color) {
      return color == null ? null : color.name();
    }

    @Override
    public Color convertToEntityAttribute(String text) {
      return text == null ? null : Color.valueOf(text);
    }
  }

  @Converter(autoApply = true)
  public static class Truth implements AttributeConverter<Boolean, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Boolean truth) {
      return truth == null ? null : truth ? 1 : 0;
    }

    @Override
    public Boolean convertToEntityAttribute(Integer number) {
      return number == null ? null : number == 1;
    }
  }
}
