package com.example;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
public class Person {
  @Id Long id;
}

@Entity
class Teacher extends Person {}
