package com.example;

import jakarta.persistence.*;

@Entity
public class Booking {
  @EmbeddedId BookingId id;
  @MapsId("seat") @ManyToOne Seat seat;
}

@Embeddable
record BookingId(SeatId seat, int day) {}

@Entity
class Seat {
  @EmbeddedId SeatId id;
}

@Embeddable
record SeatId(String hall, int number) {}
