package com.example;

import jakarta.persistence.*;

@Entity
public class Ticket {
  @Id Long id;

  @ManyToOne
  @JoinColumns(
      value = {@JoinColumn(name = "h", referencedColumnName = "hall"), @JoinColumn(name = "p", referencedColumnName = "place")},
      foreignKey = @ForeignKey(name = "ticket_for"))
  Seat seat;

  @ManyToOne
  @JoinColumn(name = "oh", referencedColumnName = "hall", foreignKey = @ForeignKey(name = "not_this"))
  @JoinColumn(name = "op", referencedColumnName = "place")
  Seat old;
}

@Entity
@IdClass(SeatId.class)
class Seat {
  @Id String hall;
  @Id int place;
}

record SeatId(String hall, int place) {}
