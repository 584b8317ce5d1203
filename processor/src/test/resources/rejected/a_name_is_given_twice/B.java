package com.example;

import jakarta.persistence.*;

@Table(indexes = @Index(name = "by_code", columnList = "code"))
@Entity
public class B {
  @Id Long id;
  String code;
}
