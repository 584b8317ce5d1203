package com.example;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    indexes = {
      @Index(columnList = "name"),
      @Index(name = "course_by_both", columnList = "name desc, code", unique = true)
    },
    uniqueConstraints = {
      @UniqueConstraint(columnNames = {"name", "code"}),
      @UniqueConstraint(name = "course_code", columnNames = "code")
    },
    check = @CheckConstraint(name = "positive", constraint = "code > 0"),
    comment = "courses")
public class Course {
  @Id Long id;

  @Column(comment = "its name", check = @CheckConstraint(constraint = "name <> ''"))
  String name;

  int code;
}
