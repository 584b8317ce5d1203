package com.example;

import jakarta.persistence.*;

@Embeddable
class Place {
  private final String city;

  Place(String city) {
    this.city = city;
  }
}
