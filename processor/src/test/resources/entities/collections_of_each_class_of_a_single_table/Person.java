package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@DiscriminatorColumn(name = "kind")
public abstract class Person {
  @Id Long id;
  @OneToMany(mappedBy = "person") List<Note> notes;
  @ElementCollection @MapKeyColumn(name = "k") Map<String, String> extras;
}

@Entity
@DiscriminatorValue("T")
class Teacher extends Person {
  @ManyToMany(mappedBy = "teachers") Set<Course> courses;
  @OneToOne(optional = false) Room room;
}

@Entity
@DiscriminatorValue("S")
class Student extends Person {
  @ManyToOne Course course;
}

@Entity
class Course {
  @Id Long id;
  @ManyToMany Set<Teacher> teachers;
  @OneToMany(mappedBy = "course") Set<Student> students;
}

@Entity
class Note {
  @Id Long id;
  @ManyToOne(optional = false) Person person;
}

@Entity
class Room {
  @Id Long id;
}
