package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id Long id;
  Thread worker;
  @Column(precision = 20) double exact;
}
