package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ManyToMany List<Person> teachers;
  @ManyToMany List<Person> students;
}

@Entity
class Person {
  @Id Long id;
}
