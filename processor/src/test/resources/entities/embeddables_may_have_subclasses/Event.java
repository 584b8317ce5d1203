package com.example;

import jakarta.persistence.*;

@Entity
public class Event {
  @Id Long id;
  Place place;
}

@Embeddable
@DiscriminatorColumn(name = "place_kind")
@DiscriminatorValue("place")
class Place {
  String city;
}

@Embeddable
@DiscriminatorValue("hall")
class Hall extends Place {
  int seats;
}
