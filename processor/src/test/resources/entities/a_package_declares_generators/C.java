package com.example;

import jakarta.persistence.*;

@Entity
class C {
  @Id @GeneratedValue Long id;
}
