package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
public class Seat {
  @Id Long id;
  @NaturalId @Embedded Place place;
  @NaturalId String code;
}

@Embeddable
record Place(String hall, int number) {}
