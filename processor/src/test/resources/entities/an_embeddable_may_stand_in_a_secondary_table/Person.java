package com.example;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "PersonAddress")
public class Person {
  @Id Long id;

  @AttributeOverride(name = "street", column = @Column(name = "street", table = "PersonAddress"))
  @AttributeOverride(name = "city", column = @Column(name = "town", table = "PersonAddress", length = 50))
  Address address;
}

@Embeddable
class Address {
  String street;
  String city;
}
