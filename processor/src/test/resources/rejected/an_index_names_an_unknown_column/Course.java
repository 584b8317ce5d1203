package com.example;

import jakarta.persistence.*;
import io.godwit.annotations.PgIndex;

@Table(indexes = @Index(columnList = "titel"), uniqueConstraints = @UniqueConstraint(columnNames = "nam"))
@PgIndex(columns = "lower(title)")
@PgIndex
@Entity
public class Course {
  @Id Long id;
  String title;
}
