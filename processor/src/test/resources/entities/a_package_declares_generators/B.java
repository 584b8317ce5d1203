package com.example;

import jakarta.persistence.*;

@Entity
class B {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "rows")
  Long id;
}
