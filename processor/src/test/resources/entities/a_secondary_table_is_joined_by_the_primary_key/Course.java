package com.example;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "CourseText")
public class Course {
  @Id Long id;
  @Column(table = "CourseText", length = 4000) String text;
  @Column(table = "CourseText") int words;
  String title;
}
