package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Course {
  @Id Long id;
  Date starts;
  @Enumerated(EnumType.STRING) Level level;
  @Lob String text;
  String blurb;
  @ManyToOne Person gone;
  Person held;

  enum Level {
    LOW,
    HIGH
  }
}
