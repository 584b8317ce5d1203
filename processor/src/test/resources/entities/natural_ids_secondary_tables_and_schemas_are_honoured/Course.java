package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Table(schema = "learning")
@SecondaryTable(name = "course_text")
@Entity
public class Course {
  @Id Long id;
  @NaturalId String code;
  @NaturalId int year;
  @Column(table = "course_text") String text;
}
