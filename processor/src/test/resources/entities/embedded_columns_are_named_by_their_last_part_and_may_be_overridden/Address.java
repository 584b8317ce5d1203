package com.example;

import jakarta.persistence.*;

@Embeddable
public class Address {
  String street;
  @Column(nullable = false, length = 10) String zip;
  int number;
  @ManyToOne Country country;
}
