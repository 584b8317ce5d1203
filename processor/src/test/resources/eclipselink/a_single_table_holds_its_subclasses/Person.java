package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Person {
  @Id Long id;

  @Entity
  public static class Employee extends Person {
    int level;

    @Column(nullable = false)
    String office;

    @ManyToOne(optional = false)
    Person boss;
  }

  @Entity
  @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
  @DiscriminatorValue("1")
  public static class Animal {
    @Id Long id;
  }

  @Entity
  @DiscriminatorValue("2")
  public static class Cat extends Animal {
    String name;
  }
}
