package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
public class Book {
  @Id Long id;
  @NaturalId String isbn;
  @NaturalId int edition;
  String title;
}
