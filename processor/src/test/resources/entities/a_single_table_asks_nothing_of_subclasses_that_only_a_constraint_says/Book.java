package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
public class Book extends Item {
  @NotNull String title;
  @NotNull @ManyToOne Item next;
  @Column(name = "pages") int pages;
  @NotNull int lines;
}
