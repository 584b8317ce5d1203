package com.example;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class Labelled {
  @Id Long id;
  String label;
}
