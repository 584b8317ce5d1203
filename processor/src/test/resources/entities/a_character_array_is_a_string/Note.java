package com.example;

import jakarta.persistence.*;

@Entity
public class Note {
  @Id Long id;
  char[] usual;
  @Column(length = 40) char[] shorter;
}
