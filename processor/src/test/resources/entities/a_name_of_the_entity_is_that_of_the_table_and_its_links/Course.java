package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity(name = "Lesson")
public class Course {
  @Id @GeneratedValue Long id;
  @ElementCollection List<String> words;
  @ManyToMany Set<Person> people;
  @OneToMany @JoinColumn List<Person> guests;
}

@Entity(name = "Human")
@Table(name = "people_table")
class Person {
  @Id Long id;
}
