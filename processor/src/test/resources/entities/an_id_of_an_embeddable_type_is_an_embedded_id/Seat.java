package com.example;

import jakarta.persistence.*;

@Entity
public class Seat {
  @Id SeatId id;
}

@Embeddable
record SeatId(String hall, int number) {}
