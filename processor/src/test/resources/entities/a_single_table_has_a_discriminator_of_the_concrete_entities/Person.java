package com.example;

import jakarta.persistence.*;

@Entity
public abstract class Person {
  @Id Long id;
  String name;
}

@Entity
@DiscriminatorValue("T")
class Teacher extends Person {
  String subject;
}

@Entity
class Student extends Person {
  int year;
}
