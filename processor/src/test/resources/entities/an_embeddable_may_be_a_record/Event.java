package com.example;

import jakarta.persistence.*;

@Entity
public class Event {
  @Id Long id;
  Period period;
}

@Embeddable
record Period(java.time.LocalDate start, @Column(name = "until", nullable = false) java.time.LocalDate end, int days) {}
