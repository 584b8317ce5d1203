package com.example;

import jakarta.persistence.*;

@Converter
public class LengthConverter implements AttributeConverter<String, Integer> {
  @Override public Integer convertToDatabaseColumn(String text) { return text == null ? null : text.length(); }
  @Override public String convertToEntityAttribute(Integer number) { return number == null ? null : "x".repeat(number); }
}
