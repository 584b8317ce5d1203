package com.example;

import jakarta.persistence.*;

@Entity
public class Seat {
  @EmbeddedId SeatId id;
}

@Embeddable
class SeatId extends Placed {
  int place;

  @Override
  public boolean equals(Object other) {
    return other instanceof SeatId that && that.place == place && that.hall.equals(hall);
  }

  @Override
  public int hashCode() {
    return place;
  }
}

@MappedSuperclass
class Placed implements java.io.Serializable {
  private static final long serialVersionUID = 1;
  String hall;
}
