package com.example;

import jakarta.persistence.*;

@Embeddable
public class Address {
  @Column(nullable = false, length = 40) String street;
  int number;
  @Column(length = 30) String city;
}
