package com.example;

import jakarta.persistence.*;

@Table(name = "shared")
@Entity
public class B {
  @Id Long id;
  @Column(name = "code") Long number;
}
