package com.example;

import jakarta.persistence.*;

@Entity
public class Person {
  @Id Long id;
}

@Entity
@SecondaryTable(name = "TeacherDetails")
class Teacher extends Person {
  @Column(table = "TeacherDetails", nullable = false) String subject;
  @Column(table = "TeacherDetails") int hours;
}
