package com.example;

import jakarta.persistence.*;

@Entity
public class User {
  @Id long id;
  int order;
  @Column(name = "`limit`", nullable = false) int limit;
  @ManyToOne @JoinColumn(name = "GROUP", unique = true) User group;
  String name;
}
