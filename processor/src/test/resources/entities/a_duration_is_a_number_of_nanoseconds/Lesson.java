package com.example;

import jakarta.persistence.*;
import java.time.Duration;

@Entity
public class Lesson {
  @Id Long id;
  Duration usual;
  @Column(precision = 20, scale = 2) Duration shorter;
  @Column(precision = 18) Duration precise;
  @Column(scale = 3) Duration scaled;
}
