package com.example;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind")
@DiscriminatorValue("null")
public class Person {
  @Id Long id;
}

@Entity
@DiscriminatorValue("not null")
class Other extends Person {}

@Entity
@DiscriminatorValue("T")
class Teacher extends Person {}
