package com.example;

import jakarta.persistence.*;
import java.util.List;

@Converter(autoApply = true)
public class TagsConverter implements AttributeConverter<Tags, String> {
  public String convertToDatabaseColumn(Tags tags) { return ""; }
  public Tags convertToEntityAttribute(String text) { return new Tags(List.of()); }
}
