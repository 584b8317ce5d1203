package com.example;

import jakarta.persistence.*;

@Entity
public class Booking {
  @EmbeddedId BookingId id;

  @MapsId("seat")
  @ManyToOne
  @JoinColumn(name = "in_hall", referencedColumnName = "hall")
  @JoinColumn(name = "at_place", referencedColumnName = "place")
  Seat seat;
}

@Embeddable
record BookingId(SeatId seat, long day) {}

@Entity
class Seat {
  @EmbeddedId SeatId id;
}

@Embeddable
record SeatId(@Column(length = 30) String hall, int place) {}
