package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ElementCollection Map<Level, Level> levels;
  @ElementCollection @Convert(converter = Joined.class) List<List<String>> lists;
  @ElementCollection @Convert(attributeName = "value", converter = Joined.class) Map<String, List<String>> byName;
  @ElementCollection Set<java.time.LocalDate> days;
  @ElementCollection Set<UUID> ids;
}

enum Level { LOW, HIGH }

@Converter
class Joined implements AttributeConverter<List<String>, String> {
  @Override
  public String convertToDatabaseColumn(List<String> list) {
    return list == null ? null : String.join(",", list);
  }

  @Override
  public List<String> convertToEntityAttribute(String text) {
    return text == null ? null : List.of(text.split(","));
  }
}
