package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ElementCollection
  @MapKeyJoinColumn(name = "k_hall", referencedColumnName = "hall")
  @MapKeyJoinColumn(name = "k_place", referencedColumnName = "place")
  Map<Seat, String> names;
}

@Entity
@IdClass(SeatId.class)
class Seat {
  @Id String hall;
  @Id int place;
}

record SeatId(String hall, int place) {}
