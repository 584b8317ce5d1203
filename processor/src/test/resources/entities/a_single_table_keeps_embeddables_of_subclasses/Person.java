package com.example;

import jakarta.persistence.*;

@Entity
public class Person {
  @Id Long id;
}

@Entity
class Teacher extends Person {
  Wage wage;
}

@Embeddable
class Wage {
  @Column(nullable = false) int amount;
  @Column(length = 3) String currency;
}
