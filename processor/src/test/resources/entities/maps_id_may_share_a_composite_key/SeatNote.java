package com.example;

import jakarta.persistence.*;

@Entity
public class SeatNote {
  @EmbeddedId SeatId id;
  @MapsId @OneToOne Seat seat;
  String note;
}

@Entity
class Seat {
  @EmbeddedId SeatId id;
}

@Embeddable
record SeatId(String hall, int number) {}
