package com.example;

import jakarta.persistence.*;

@Entity
public class Paper {
  @Id Long id;
  @Lob @Column(columnDefinition = "text") String text;
}
