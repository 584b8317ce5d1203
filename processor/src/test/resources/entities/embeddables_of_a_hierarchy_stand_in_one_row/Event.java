package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Event {
  @Id Long id;
  Place place;

  @AttributeOverride(name = "city", column = @Column(name = "other_city"))
  @AttributeOverride(name = "seats", column = @Column(name = "other_seats"))
  @AttributeOverride(name = "rooms", column = @Column(name = "other_rooms"))
  @AttributeOverride(name = "{discriminator}", column = @Column(name = "other_kind"))
  Place other;

  @ElementCollection List<Place> places;
}

@Embeddable
class Place {
  @Column(nullable = false) String city;
}

@Embeddable
class Hall extends Place {
  @Column(nullable = false) int seats;
}

@Embeddable
class House extends Hall {
  int rooms;
}
