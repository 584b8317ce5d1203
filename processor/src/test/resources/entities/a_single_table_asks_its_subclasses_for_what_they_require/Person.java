package com.example;

import jakarta.persistence.*;

@Entity
public class Person {
  @Id Long id;
  int born;
}

@Entity
class Teacher extends Person {
  int hours;
  @Basic(optional = false) String subject;
  @ManyToOne(optional = false) Room room;
  @Column(nullable = false) String code;
  Integer wage;
}

@Entity
class Head extends Teacher {
  boolean acting;
}

@Entity
class Room {
  @Id Long id;
}
