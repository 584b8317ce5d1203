package com.example;

import jakarta.persistence.*;

@Entity
public class Car extends Vehicle {
  int doors;
  @Basic(optional = false) String brand;
  String nick;
}
