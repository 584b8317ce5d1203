package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
public class Seat {
  @Id Long id;
  @NaturalId @ManyToOne Hall hall;
  @NaturalId(mutable = true) int number;
}

@Entity
class Hall {
  @Id Long id;
}
