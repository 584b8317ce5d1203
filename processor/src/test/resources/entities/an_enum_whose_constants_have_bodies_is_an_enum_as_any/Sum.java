package com.example;

import jakarta.persistence.*;

@Entity
public class Sum {
  @Id Long id;

  public enum Operator {
    PLUS { int of(int a, int b) { return a + b; } },
    MINUS { int of(int a, int b) { return a - b; } };

    abstract int of(int a, int b);
  }

  Operator ordinal;
  @Enumerated(EnumType.STRING) Operator string;
}
