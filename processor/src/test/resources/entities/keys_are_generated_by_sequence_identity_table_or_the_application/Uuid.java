package com.example;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Uuid {
  @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
}
