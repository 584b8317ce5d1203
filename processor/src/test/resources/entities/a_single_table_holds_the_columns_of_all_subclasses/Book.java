package com.example;

import jakarta.persistence.*;

@Entity
public class Book extends Item {
  int pages;
  @ManyToOne(optional = false) Item sequel;
}
