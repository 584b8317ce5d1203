package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ManyToMany @OrderColumn(name = "place") List<Person> people;
}

@Entity
class Person {
  @Id Long id;
  @ManyToMany(mappedBy = "people") List<Course> courses;
}
