package com.example;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class Course {
  @Id Long id;
  @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Person cascade;
  @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Person setNull;
  @ManyToOne @OnDelete(action = OnDeleteAction.SET_DEFAULT) Person setDefault;
  @ManyToOne @OnDelete(action = OnDeleteAction.RESTRICT) Person restrict;
  @ManyToOne @OnDelete(action = OnDeleteAction.NO_ACTION) Person noAction;
  @OneToOne @OnDelete(action = OnDeleteAction.CASCADE) Person one;
  @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Set<String> words;
  @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) Set<Person> people;
  @OneToMany(mappedBy = "course") @OnDelete(action = OnDeleteAction.CASCADE) Set<Lesson> lessons;
  @OneToMany @JoinColumn(name = "page_of") @OnDelete(action = OnDeleteAction.CASCADE) Set<Page> pages;
}

@Entity
class Person {
  @Id Long id;
}

@Entity
class Page {
  @Id Long id;
}

@Entity
class Lesson {
  @Id Long id;
  @ManyToOne Course course;
}
