package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Course {
  @Id Long id;
  Level level;

  @Enumerated(EnumType.STRING)
  Room room;

  @ElementCollection List<Mood> moods;

  enum Level {
    LOW,
    HIGH
  }

  enum Room {
    UPPER,
    LOWER
  }

  enum Mood {
    HAPPY,
    GLUM
  }
}
