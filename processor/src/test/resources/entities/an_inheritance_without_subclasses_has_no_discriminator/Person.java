package com.example;

import jakarta.persistence.*;

@Entity
@Inheritance
public class Person {
  @Id Long id;
}
