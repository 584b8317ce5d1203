package com.example;

import jakarta.persistence.*;

@Entity
public class Booking {
  @EmbeddedId BookingId id;
  String note;
}

@Embeddable
record BookingId(SeatRef seat, java.time.LocalDate day) {}

@Embeddable
record SeatRef(String hall, int number) {}
