package com.example;

import jakarta.persistence.*;

@Entity
public class Gauge {
  @Id Long id;
  @Column(precision = 6) double sixDigits;
  @Column(precision = 7) double sevenDigits;
  @Column(precision = 8) float eightDigits;
  @Column(precision = 15) double fifteenDigits;
  @Column(precision = 5) Float fiveDigits;
}
