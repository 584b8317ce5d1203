package com.example;

import jakarta.persistence.*;

@Embeddable
public class Block {
  public enum Kind { TEXT, IMAGE }

  @Column(nullable = false) String title;
  @Enumerated(EnumType.STRING) Kind kind;
  Kind ordinal;
  @Column(name = "the_size", nullable = false) int size;
  Part part;
}
