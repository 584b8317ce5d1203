package com.example;

import jakarta.persistence.*;

@Entity
public class Shirt {
  @Id Long id;

  public enum Color { RED, GREEN, BLUE }

  @Enumerated(EnumType.STRING) Color usual;
  @Enumerated(EnumType.STRING) @Column(length = 20) Color shorter;
  @Enumerated(EnumType.STRING) @Column(nullable = false) Color required;
}
