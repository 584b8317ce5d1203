package com.example;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Person {
  @Id @GeneratedValue UUID id;
  @Column(unique = true, length = 20) String code;
}
