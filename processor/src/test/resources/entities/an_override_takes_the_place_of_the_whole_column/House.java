package com.example;

import jakarta.persistence.*;

@Entity
public class House {
  @Id Long id;
  @AttributeOverride(name = "street", column = @Column(name = "road"))
  @AttributeOverride(name = "number", column = @Column(name = "no", nullable = false))
  Address address;
}
