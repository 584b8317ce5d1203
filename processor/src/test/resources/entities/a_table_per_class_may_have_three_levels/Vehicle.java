package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Vehicle {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
  Engine engine;
  @ManyToOne(optional = false) Person owner;
}

@Entity
class Car extends Vehicle {
  @Column(nullable = false) int seats;
}

@Entity
class Taxi extends Car {
  String sign;
  @ElementCollection List<String> tours;
}

@Embeddable
class Engine {
  int power;
  @ElementCollection Set<String> parts;
}

@Entity
class Person {
  @Id Long id;
  @OneToMany(mappedBy = "owner") Set<Vehicle> vehicles;
  @ManyToOne Taxi taxi;
  @ManyToOne Car car;
}
