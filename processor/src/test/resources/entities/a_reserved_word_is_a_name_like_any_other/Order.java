package com.example;

import jakarta.persistence.*;

@Entity
public class Order {
  @Id Long id;
  enum Kind { A }
  @Enumerated(EnumType.STRING) Kind user;
  String select;
}
