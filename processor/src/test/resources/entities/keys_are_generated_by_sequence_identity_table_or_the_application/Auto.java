package com.example;

import jakarta.persistence.*;

@Entity
public class Auto {
  @Id @GeneratedValue Long id;
}
