package com.example;

import jakarta.persistence.*;

@Entity
public class House {
  @Id Long id;
  Size size;
}
