package com.example;

import jakarta.persistence.*;

@Entity
public class Booking {
  @EmbeddedId
  @AttributeOverride(name = "hall", column = @Column(name = "hall_code", length = 10))
  @AttributeOverride(name = "number", column = @Column(name = "seat_no"))
  SeatId id;
}

@Embeddable
class SeatId implements java.io.Serializable {
  String hall;
  int number;

  @Override
  public boolean equals(Object other) {
    return other instanceof SeatId that && that.number == number && that.hall.equals(hall);
  }

  @Override
  public int hashCode() {
    return number;
  }
}
