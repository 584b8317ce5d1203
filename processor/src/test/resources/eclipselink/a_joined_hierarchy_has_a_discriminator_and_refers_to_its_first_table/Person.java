package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Person {
  @Id Long id;
  @ManyToOne Person boss;

  @Entity
  public static class Employee extends Person {
    @Column(nullable = false)
    String office;
  }

  @Entity
  @PrimaryKeyJoinColumn(name = "manager_id")
  public static class Manager extends Employee {
    int level;
  }
}
