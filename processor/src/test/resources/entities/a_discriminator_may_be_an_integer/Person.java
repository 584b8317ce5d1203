package com.example;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("0")
public class Person {
  @Id Long id;
}

@Entity
@DiscriminatorValue("1")
class Teacher extends Person {}
