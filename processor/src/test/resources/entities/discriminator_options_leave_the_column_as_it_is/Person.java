package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorOptions;

@Entity
@DiscriminatorOptions(force = true, insert = false)
@DiscriminatorColumn(name = "kind")
public class Person {
  @Id Long id;
  @Column(name = "kind", insertable = false, updatable = false) String kind;
}

@Entity
class Teacher extends Person {}
