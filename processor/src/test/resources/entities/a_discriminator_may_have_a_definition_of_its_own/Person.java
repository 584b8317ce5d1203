package com.example;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind", columnDefinition = "varchar(12) default 'Person'")
public class Person {
  @Id Long id;
}

@Entity
class Teacher extends Person {}
