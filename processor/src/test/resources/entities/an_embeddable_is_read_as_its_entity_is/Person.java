package com.example;

import jakarta.persistence.*;

@Entity
public class Person {
  private Long id;
  private Address address;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Address getAddress() {
    return address;
  }

  public void setAddress(Address address) {
    this.address = address;
  }
}

@Embeddable
class Address {
  private String held;

  @Column(name = "town")
  public String getCity() {
    return held;
  }

  public void setCity(String city) {
    held = city;
  }
}
