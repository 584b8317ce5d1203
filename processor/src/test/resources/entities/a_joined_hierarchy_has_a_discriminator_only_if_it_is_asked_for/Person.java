package com.example;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 8)
@DiscriminatorValue("person")
public class Person {
  @Id Long id;
}

@Entity
@DiscriminatorValue("teacher")
class Teacher extends Person {}
