package com.example;

import jakarta.persistence.*;

@Entity
@Table(
    indexes = {@Index(name = "by_teacher", columnList = "teacher_id, city"), @Index(name = "by_hall", columnList = "seat_hall")},
    uniqueConstraints = @UniqueConstraint(name = "once", columnNames = {"teacher_id", "seat_place"}))
public class Course {
  @Id Long id;
  @ManyToOne Person teacher;
  @ManyToOne Seat seat;
  Place place;
}

@Embeddable
class Place {
  String city;
}

@Entity
class Person {
  @Id Long id;
}

@Entity
@IdClass(SeatId.class)
class Seat {
  @Id String hall;
  @Id int place;
}

record SeatId(String hall, int place) {}
