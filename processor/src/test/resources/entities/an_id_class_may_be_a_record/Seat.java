package com.example;

import jakarta.persistence.*;

@Entity
@IdClass(Seat.Key.class)
public class Seat {
  @Id String hall;
  @Id int number;
  boolean taken;

  public record Key(String hall, int number) {}
}
