package com.example;

import jakarta.persistence.*;

@Embeddable
public class Part {
  @Column(nullable = false) String label;
  java.time.LocalDate day;
}
