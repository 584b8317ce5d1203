package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Lesson {
  @Id Long id;
  @ManyToOne @JoinColumn(referencedColumnName = "code") Course course;
}

@Entity
class Course {
  @Id Long id;
  @Column(length = 20) String code;
  int place;
  @OneToMany @JoinColumn(name = "course_place", referencedColumnName = "place") Set<Page> pages;

  @ManyToMany
  @JoinTable(name = "course_guest", inverseJoinColumns = @JoinColumn(name = "guest", referencedColumnName = "nick"))
  Set<Person> guests;
}

@Entity
class Page {
  @Id Long id;
}

@Entity
class Person {
  @Id Long id;
  String nick;
}
