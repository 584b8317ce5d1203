package com.example;

import jakarta.persistence.*;

@MappedSuperclass
public abstract class Base {
  @Id Long id;
  @ManyToOne @JoinColumn(name = "own", foreignKey = @ForeignKey(name = "own_key")) Course named;
  @ManyToOne Course plain;
}
