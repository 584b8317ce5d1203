package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {

  @Id private Long id;

  @Column(nullable = false)
  private String title;

  private String subtitle;
}
