package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Lesson {
  @Id Long id;
  @ManyToOne @JoinTable(name = "lesson_room") Room room;
  @OneToOne @JoinTable(name = "lesson_teacher", joinColumns = @JoinColumn(name = "lesson"), inverseJoinColumns = @JoinColumn(name = "teacher")) Person teacher;
  @ManyToOne(optional = false) @JoinTable Course course;
}

@Entity
class Room {
  @Id Long id;
}

@Entity
class Person {
  @Id Long id;
  @OneToOne(mappedBy = "teacher") Lesson lesson;
}

@Entity
class Course {
  @Id Long id;
  @OneToMany(mappedBy = "course") Set<Lesson> lessons;
}
