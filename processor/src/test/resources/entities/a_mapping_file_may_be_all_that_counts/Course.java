package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "ignored", indexes = @Index(columnList = "title"))
class Course {
  @Id Long id;

  @Column(name = "ignored", length = 5)
  String title;

  @Column(name = "ignored_too")
  String other;

  @Transient String kept;
}
