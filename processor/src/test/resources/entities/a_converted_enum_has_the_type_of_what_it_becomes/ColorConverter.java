package com.example;

import jakarta.persistence.*;

@Converter
public class ColorConverter implements AttributeConverter<Shirt.Color, String> {
  @Override public String convertToDatabaseColumn(Shirt.Color color) { return color == null ? null : color.name().substring(0, 1); }
  @Override public Shirt.Color convertToEntityAttribute(String text) { return text == null ? null : text.equals("R") ? Shirt.Color.RED : Shirt.Color.GREEN; }
}
