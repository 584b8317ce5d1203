package com.example;

import jakarta.persistence.*;

@Table(indexes = @Index(name = "by_code", columnList = "code"))
@Entity
public class A {
  @Id Long id;
  String code;
}
