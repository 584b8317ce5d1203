package com.example;

import jakarta.persistence.*;

@Entity
public class Undeclared {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loose") long id;
}
