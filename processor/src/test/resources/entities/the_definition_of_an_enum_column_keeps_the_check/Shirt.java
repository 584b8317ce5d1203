package com.example;

import jakarta.persistence.*;

@Entity
public class Shirt {
  @Id Long id;

  public enum Color { RED, GREEN, BLUE }

  @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(10) default 'RED'") Color string;
  @Column(columnDefinition = "integer") Color ordinal;
}
