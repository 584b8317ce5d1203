package com.example;

import jakarta.persistence.*;

@Entity
@PrimaryKeyJoinColumn(name = "item")
public class Book extends Item {
  int pages;
}
