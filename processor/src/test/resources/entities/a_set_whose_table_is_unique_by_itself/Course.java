package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;

  @ElementCollection
  @Column(name = "word", nullable = false)
  @CollectionTable(name = "words", uniqueConstraints = @UniqueConstraint(name = "one_word", columnNames = "word"))
  Set<String> words;

  @ManyToMany
  @JoinTable(name = "people", inverseJoinColumns = @JoinColumn(name = "person"), uniqueConstraints = @UniqueConstraint(columnNames = "person"))
  Set<Person> people;

  @ElementCollection @CollectionTable(name = "names") @Column(name = "name", nullable = false, unique = true) Set<String> names;
}

@Entity
class Person {
  @Id Long id;
}
