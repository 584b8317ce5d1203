package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Person {
  @Id Long id;
  int age;
  @ManyToOne Person boss;

  @Entity
  public static class Employee extends Person {
    String office;
  }

  @Entity
  public static class Manager extends Employee {
    int level;
  }
}
