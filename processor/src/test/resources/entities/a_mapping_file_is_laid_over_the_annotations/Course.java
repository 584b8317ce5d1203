package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(
    name = "lessons",
    indexes = @Index(columnList = "title"),
    uniqueConstraints = @UniqueConstraint(columnNames = "code"))
class Course {
  @Id Long id;

  @Column(length = 10, nullable = false)
  String title;

  @Column(length = 20)
  String code;

  @Column(length = 30)
  String untouched;
}
