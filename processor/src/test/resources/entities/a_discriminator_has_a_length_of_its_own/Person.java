package com.example;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "PersonKind", length = 10)
public class Person {
  @Id Long id;
}

@Entity
class Teacher extends Person {}
