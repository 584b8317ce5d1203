package com.example;

import jakarta.persistence.*;

@Entity
@SecondaryTables({@SecondaryTable(name = "course_people"), @SecondaryTable(name = "course_place")})
public class Course {
  @Id Long id;
  @ManyToOne @JoinColumn(name = "teacher", table = "course_people") Person teacher;
  @OneToOne(optional = false) @JoinColumn(table = "course_place") Room room;
}

@Entity
class Person {
  @Id Long id;
}

@Entity
class Room {
  @Id String code;
}
