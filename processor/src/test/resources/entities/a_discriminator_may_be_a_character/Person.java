package com.example;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("P")
public class Person {
  @Id Long id;
}

@Entity
@DiscriminatorValue("T")
class Teacher extends Person {}
