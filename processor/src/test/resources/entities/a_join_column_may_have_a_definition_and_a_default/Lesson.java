package com.example;

import jakarta.persistence.*;

@Entity
public class Lesson {
  @Id Long id;
  @ManyToOne @JoinColumn(columnDefinition = "bigint default 7") Course course;
  @ManyToOne @JoinColumn(name = "unique_one", unique = true, nullable = false, updatable = false) Course one;
}

@Entity
class Course {
  @Id Long id;
}
