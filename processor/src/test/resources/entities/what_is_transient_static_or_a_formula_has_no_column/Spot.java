package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.Formula;

@Entity
public class Spot {
  @Id Long id;
  int points;
  @Formula("points + 1") int next;
  @Transient String left;
  transient String alsoLeft;
  static String shared = "";
  final String fixed = "x";
}
