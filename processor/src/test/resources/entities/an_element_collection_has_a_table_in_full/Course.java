package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;

  @ElementCollection
  @CollectionTable(
      name = "course_words",
      schema = "texts",
      joinColumns = @JoinColumn(name = "course_ref", foreignKey = @ForeignKey(name = "words_of_course")),
      indexes = @Index(name = "course_words_word", columnList = "word"),
      uniqueConstraints = @UniqueConstraint(name = "course_words_once", columnNames = {"course_ref", "word"}))
  @Column(name = "word", length = 40, nullable = false)
  List<String> words;

  @ElementCollection
  @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  List<String> loose;
}
