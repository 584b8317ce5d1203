package com.example;

import jakarta.persistence.*;

@Embeddable
public class Size {
  int width;
  @Column(nullable = false) int height;
}
