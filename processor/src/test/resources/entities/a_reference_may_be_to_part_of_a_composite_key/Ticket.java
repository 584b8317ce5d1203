package com.example;

import jakarta.persistence.*;

@Entity
public class Ticket {
  @Id Long id;
  @ManyToOne
  @JoinColumn(name = "hall_ref", referencedColumnName = "hall", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Seat seat;
}

@Entity
@IdClass(SeatId.class)
class Seat {
  @Id String hall;
  @Id int number;
}

record SeatId(String hall, int number) {}
