package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.EmbeddableInstantiator;

@Entity
public class Event {
  @Id Long id;
  @Embedded @EmbeddableInstantiator(Places.class) Place place;
}
