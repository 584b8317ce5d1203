package com.example.shop;

import com.example.library.Book;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Sale {

  @Id private Long id;

  @ManyToOne(optional = false)
  private Book book;
}
