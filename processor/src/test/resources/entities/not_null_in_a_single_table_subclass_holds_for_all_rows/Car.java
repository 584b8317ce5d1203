package com.example;

import jakarta.persistence.*;

@Entity
public class Car extends Vehicle {
  @Column(nullable = false) String brand;
}
