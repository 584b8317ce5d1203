package com.example;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@IdClass(SeatId.class)
public class Seat {
  @Id String hall;
  @Id int number;
}

@Entity
@PrimaryKeyJoinColumn(name = "hall_of", referencedColumnName = "hall")
@PrimaryKeyJoinColumn(name = "number_of", referencedColumnName = "number")
class Box extends Seat {
  int chairs;
}

@Entity
class Stall extends Seat {}

record SeatId(String hall, int number) {}
