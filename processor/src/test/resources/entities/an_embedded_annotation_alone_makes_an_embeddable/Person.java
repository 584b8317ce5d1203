package com.example;

import jakarta.persistence.*;

@Entity
public class Person {
  @Id Long id;
  @Embedded Address home;
}

class Address {
  String street;
}
