package com.example;

import jakarta.persistence.*;

@Entity
public class Gauge {
  @Id Long id;
  @Column(precision = 10) Integer whole;
  @Column(precision = 3, scale = 1, length = 4) Long large;
}
