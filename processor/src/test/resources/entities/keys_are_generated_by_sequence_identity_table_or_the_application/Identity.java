package com.example;

import jakarta.persistence.*;

@Entity
public class Identity {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
}
