package com.example;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind")
public class Person {
  @Id Long id;
}
