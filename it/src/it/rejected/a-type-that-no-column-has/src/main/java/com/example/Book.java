package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {

  @Id private Long id;

  private Thread author;
}
