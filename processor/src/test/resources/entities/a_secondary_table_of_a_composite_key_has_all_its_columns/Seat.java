package com.example;

import jakarta.persistence.*;

@Entity
@IdClass(SeatId.class)
@SecondaryTable(name = "SeatNote")
public class Seat {
  @Id int place;
  @Id String hall;
  @Column(table = "SeatNote") String note;
}

class SeatId implements java.io.Serializable {
  int place;
  String hall;

  @Override
  public boolean equals(Object other) {
    return other instanceof SeatId that && that.place == place && that.hall.equals(hall);
  }

  @Override
  public int hashCode() {
    return place;
  }
}
