package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "`Course Table`")
public class Course {
  @Id @GeneratedValue @Column(name = "`Key`") Long id;
  @ManyToMany Set<Person> people;
  @ElementCollection Set<String> words;
  @OneToMany @JoinColumn List<Person> guests;
}

@Entity
class Person {
  @Id Long id;
  @ManyToOne Course course;
}
