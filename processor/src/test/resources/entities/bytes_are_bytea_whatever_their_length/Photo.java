package com.example;

import jakarta.persistence.*;

@Entity
public class Photo {
  @Id Long id;
  byte[] usual;
  @Column(length = 20) byte[] shorter;
  @Column(length = 100000) byte[] longer;
}
