package com.example;

import jakarta.persistence.*;

@Entity
public class Ticket {
  @Id Long id;
  @OneToOne(optional = false) Seat seat;
  @OneToOne(mappedBy = "ticket") Receipt receipt;
}

@Entity
class Seat {
  @EmbeddedId SeatId id;
}

@Embeddable
record SeatId(String hall, int place) {}

@Entity
class Receipt {
  @Id Long id;
  @OneToOne @JoinTable(name = "receipt_ticket") Ticket ticket;
}
