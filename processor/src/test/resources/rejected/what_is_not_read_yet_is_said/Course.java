package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
class Course {
  enum Level {
    BASIC(10),
    EXPERT(20);

    @EnumeratedValue final int value;

    Level(int value) {
      this.value = value;
    }
  }

  @Id Long id;

  Level level;
}
