package com.example;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Person {
  @Id @GeneratedValue Long id;
}

@Entity
class Teacher extends Person {}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Vehicle {
  @Id @GeneratedValue Long id;
}

@Entity
class Car extends Vehicle {}

@Entity
class Bike extends Vehicle {}
