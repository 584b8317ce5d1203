package com.example;

import jakarta.persistence.*;

@Entity
class A {
  @Id
  @GeneratedValue(generator = "numbers")
  Long id;
}
