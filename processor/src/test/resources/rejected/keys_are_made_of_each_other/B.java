package com.example;

import jakarta.persistence.*;

@Entity
public class B {
  @Id @OneToOne A a;
}
