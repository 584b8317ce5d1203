package com.example.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {

  @Id
  @Column(length = 13)
  private String isbn;

  private String title;
}
