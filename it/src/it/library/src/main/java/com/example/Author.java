package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Author {

  @Id private Long id;

  private String name;
}
