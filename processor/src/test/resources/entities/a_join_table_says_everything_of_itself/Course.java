package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "course_people",
      schema = "links",
      joinColumns = @JoinColumn(name = "c"),
      inverseJoinColumns = @JoinColumn(name = "p", nullable = false),
      foreignKey = @ForeignKey(name = "link_to_course"),
      inverseForeignKey = @ForeignKey(name = "link_to_person"),
      indexes = @Index(name = "course_people_by_person", columnList = "p"),
      uniqueConstraints = @UniqueConstraint(name = "course_people_once", columnNames = {"c", "p"}))
  List<Person> people;

  @ManyToMany
  @JoinTable(
      name = "course_guest",
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
      inverseForeignKey = @ForeignKey(value = ConstraintMode.CONSTRAINT))
  Set<Person> guests;

  @ManyToMany
  @JoinTable(
      name = "course_host",
      joinColumns = @JoinColumn(foreignKey = @ForeignKey(name = "host_course")),
      inverseJoinColumns = @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
  Set<Person> hosts;
}

@Entity
class Person {
  @Id Long id;
}
