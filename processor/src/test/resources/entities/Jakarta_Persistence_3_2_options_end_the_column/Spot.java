package com.example;

import jakarta.persistence.*;

@Entity
public class Spot {
  @Id Long id;
  @Column(options = "collate \"C\"") String name;
  @Column(nullable = false, options = "collate \"C\"") String code;
}
