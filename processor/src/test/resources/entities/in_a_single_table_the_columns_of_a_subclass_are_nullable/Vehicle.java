package com.example;

import jakarta.persistence.*;

@Entity
public class Vehicle {
  @Id Long id;
  int weight;
  @Column(nullable = false) String name;
}
