package com.example;

import jakarta.persistence.*;

@Entity
@Table(
    name = "course",
    uniqueConstraints = {
      @UniqueConstraint(columnNames = {"code", "year_no"}),
      @UniqueConstraint(name = "course_slug", columnNames = "slug")
    },
    indexes = {
      @Index(columnList = "year_no desc, code"),
      @Index(name = "course_teacher", columnList = "teacher_id"),
      @Index(name = "course_once", columnList = "title, code", unique = true)
    })
public class Course {
  @Id Long id;
  String code;
  @Column(name = "year_no") int year;
  String slug;
  String title;
  @ManyToOne Person teacher;
}

@Entity
class Person {
  @Id Long id;
}
