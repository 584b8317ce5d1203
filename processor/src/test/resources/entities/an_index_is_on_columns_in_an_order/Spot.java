package com.example;

import jakarta.persistence.*;

@Entity
@Table(indexes = {
  @Index(name = "ix_one", columnList = "code"),
  @Index(name = "ix_two", columnList = "area desc, code"),
  @Index(columnList = "label, area"),
  @Index(name = "ix_unique", columnList = "code, label", unique = true)
})
public class Spot {
  @Id Long id;
  String code;
  String area;
  String label;
}
