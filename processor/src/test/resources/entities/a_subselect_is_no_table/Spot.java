package com.example;

import jakarta.persistence.*;

@Entity
public class Spot {
  @Id Long id;
  String name;
}
