package com.example;

import jakarta.persistence.*;

@Entity
public class Shirt {
  @Id Long id;

  public enum Color { R, G, B }

  @Enumerated(EnumType.STRING) @Column(length = 1) Color color;
}
