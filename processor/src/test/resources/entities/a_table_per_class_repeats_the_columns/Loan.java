package com.example;

import jakarta.persistence.*;

@Entity
public class Loan {
  @Id Long id;
  @ManyToOne Item item;
}
