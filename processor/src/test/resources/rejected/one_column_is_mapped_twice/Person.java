package com.example;

import jakarta.persistence.*;

@Entity
public class Person {
  @Id Long id;
  @Embedded Address home;
  @Embedded Address work;

  @Embeddable public static class Address { String street; }
}
