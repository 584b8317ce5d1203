package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.TargetEmbeddable;

@Entity
public class Event {
  @Id Long id;
  @Embedded @TargetEmbeddable(CityPlace.class) Place place;
}

interface Place {}

@Embeddable
class CityPlace implements Place {
  String city;
}
