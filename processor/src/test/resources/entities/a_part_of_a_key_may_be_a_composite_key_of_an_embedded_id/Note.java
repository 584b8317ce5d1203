package com.example;

import jakarta.persistence.*;

@Entity
@IdClass(NoteId.class)
public class Note {
  @Id @ManyToOne Seat seat;
  @Id int number;
  String text;
}

@Entity
class Seat {
  @EmbeddedId SeatId id;
}

@Embeddable
record SeatId(String hall, int place) {}

record NoteId(SeatId seat, int number) {}
