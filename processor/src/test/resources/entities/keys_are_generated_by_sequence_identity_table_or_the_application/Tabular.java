package com.example;

import jakarta.persistence.*;

@Entity
public class Tabular {
  @Id @GeneratedValue(strategy = GenerationType.TABLE) long id;
}
