package com.example;

import jakarta.persistence.*;

@Table(name = "shared")
@Entity
public class A {
  @Id Long id;
  @Column(name = "code") String code;
}
