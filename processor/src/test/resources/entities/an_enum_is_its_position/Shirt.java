package com.example;

import jakarta.persistence.*;

@Entity
public class Shirt {
  @Id Long id;

  public enum Color { RED, GREEN, BLUE }
  public enum Only { ONE }

  Color usual;
  @Enumerated Color annotated;
  @Enumerated(EnumType.ORDINAL) Color ordinal;
  @Column(nullable = false) Color required;
  Only single;
}
