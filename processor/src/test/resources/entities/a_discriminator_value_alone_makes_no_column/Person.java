package com.example;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("P")
public class Person {
  @Id Long id;
}
