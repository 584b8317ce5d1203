package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
public class Person {
  @Id Long id;
  @Embedded @EmbeddedColumnNaming("home_%s") Address home;
  @Embedded @EmbeddedColumnNaming Address work;
}

@Embeddable
class Address {
  String street;
  @Column(name = "zip_code", length = 10) String zip;
  Place place;
}

@Embeddable
class Place {
  String city;
}
