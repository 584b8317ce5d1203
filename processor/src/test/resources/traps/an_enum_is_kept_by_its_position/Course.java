package com.example;

import jakarta.persistence.*;
import java.time.DayOfWeek;
import java.util.Set;

@Entity
public class Course {
  @Id long id;
  Level level;
  @Enumerated Level ordinal;
  @Enumerated(EnumType.STRING) Level string;
  @Convert(converter = ToShort.class) Level converted;
  DayOfWeek day;
  @ElementCollection Set<Level> levels;
  @ElementCollection @Enumerated(EnumType.STRING) Set<Level> names;

  enum Level { LOW, HIGH }

  static class ToShort implements AttributeConverter<Level, Short> {
    @Override
    public Short convertToDatabaseColumn(Level level) {
      return 1;
    }

    @Override
    public Level convertToEntityAttribute(Short number) {
      return Level.LOW;
    }
  }
}
