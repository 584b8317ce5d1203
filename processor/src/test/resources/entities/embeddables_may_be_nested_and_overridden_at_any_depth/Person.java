package com.example;

import jakarta.persistence.*;

@Entity
@AttributeOverride(name = "home.place.city", column = @Column(name = "home_city", length = 30))
public class Person {
  @Id Long id;
  @Embedded Address home;

  @AttributeOverrides({
    @AttributeOverride(name = "street", column = @Column(name = "work_street")),
    @AttributeOverride(name = "place.city", column = @Column(name = "work_city")),
    @AttributeOverride(name = "place.country.code", column = @Column(name = "work_country", length = 2))
  })
  Address work;
}

@Embeddable
class Address {
  String street;
  Place place;
}

@Embeddable
class Place {
  @Column(length = 80) String city;
  Country country;
}

@Embeddable
class Country {
  @Column(name = "country", length = 3) String code;
}
