package com.example;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Course {
  @Id long id;
  @ManyToMany Set<Person> students;
  @ManyToMany Set<Person> teachers;
  @ManyToMany @JoinTable(name = "course_guests") Set<Person> guests;
}

@Entity
class Person {
  @Id long id;
  @ManyToMany(mappedBy = "guests") Set<Course> courses;
}
