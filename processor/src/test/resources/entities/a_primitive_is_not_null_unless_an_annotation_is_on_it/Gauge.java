package com.example;

import jakarta.persistence.*;

@Entity
public class Gauge {
  @Id Long id;
  int plain;
  @Column int annotated;
  @Column(name = "renamed") boolean named;
  @Column(nullable = false) int required;
  @Column(nullable = true) int optional1;
}
