package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {

  @Id private Long id;

  @Column(name = "überaus_lange_spaltennamen_die_in_bytes_mehr_als_in_zeichen_zählen")
  private String title;
}
