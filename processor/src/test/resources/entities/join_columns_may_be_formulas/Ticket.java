package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;

@Entity
public class Ticket {
  @Id Long id;
  @ManyToOne
  @JoinColumnOrFormula(column = @JoinColumn(name = "hall_ref", referencedColumnName = "hall"))
  @JoinColumnOrFormula(formula = @JoinFormula(value = "1", referencedColumnName = "number"))
  Seat seat;

  @ManyToOne @JoinFormula("id") Room room;
}

@Entity
class Room {
  @Id Long id;
}

@Entity
@IdClass(SeatId.class)
class Seat {
  @Id String hall;
  @Id int number;
}

record SeatId(String hall, int number) {}
