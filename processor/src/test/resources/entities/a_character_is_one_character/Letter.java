package com.example;

import jakarta.persistence.*;

@Entity
public class Letter {
  @Id Long id;
  char primitive;
  Character wrapped;
}
