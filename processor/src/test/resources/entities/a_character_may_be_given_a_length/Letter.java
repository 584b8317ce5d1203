package com.example;

import jakarta.persistence.*;

@Entity
public class Letter {
  @Id Long id;
  @Column(length = 5) Character longer;
}
