package com.example;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "persons", schema = "people")
public class Person {
  @Id @GeneratedValue Long id;
}

@Entity
@Table(name = "teachers", schema = "school", uniqueConstraints = @UniqueConstraint(columnNames = "code"))
class Teacher extends Person {
  String code;
}
