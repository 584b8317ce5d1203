package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
public class Book {
  @Id Long id;
  @NaturalId(mutable = true) @Column(nullable = false) String title;
  @NaturalId @ManyToOne(optional = false) Publisher publisher;
}
