package com.example;

import jakarta.persistence.*;

@Entity
public class Person {
  @Id @Column(length = 36) String id;
}
