package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
@SuppressWarnings("removal")
public class Course {
  @Id
  @GeneratedValue(generator = "numbers")
  @GenericGenerator(
      name = "numbers",
      strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator",
      parameters = {
        @Parameter(name = "sequence_name", value = "CourseNumbers"),
        @Parameter(name = "initial_value", value = "10"),
        @Parameter(name = "increment_size", value = "5")
      })
  Long id;
}
