package com.example;

import jakarta.persistence.*;

@Entity
public class A {
  @Id @OneToOne B b;
}
