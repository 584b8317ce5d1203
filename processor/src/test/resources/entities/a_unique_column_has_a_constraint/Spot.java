package com.example;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = {
  @UniqueConstraint(columnNames = {"code", "area"}),
  @UniqueConstraint(name = "uq_named", columnNames = "label")
})
public class Spot {
  @Id Long id;
  @Column(unique = true) String name;
  @Column(unique = true, nullable = false) String email;
  String code;
  String area;
  String label;
}
