package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_seq")
  @SequenceGenerator(name = "course_seq", initialValue = 1000, allocationSize = 1)
  Long id;
}

@Entity
class Room {
  @Id @GeneratedValue(generator = "rooms")
  @SequenceGenerator(name = "rooms", sequenceName = "RoomNumbers", allocationSize = 5)
  Long id;
}

@Entity
class Seat {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;
}

@Entity
class Down {
  @Id @GeneratedValue(generator = "downwards")
  @SequenceGenerator(name = "downwards", initialValue = -1, allocationSize = -1)
  Long id;
}

@Entity
class Nought {
  @Id @GeneratedValue(generator = "zero")
  @SequenceGenerator(name = "zero", initialValue = 0, allocationSize = 20)
  Long id;
}
