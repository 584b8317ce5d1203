package com.example.shop;

import com.example.library.Book;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = "book"))
public class Sale {

  @Id private Long id;

  @ManyToOne(optional = false)
  private Book book;
}
