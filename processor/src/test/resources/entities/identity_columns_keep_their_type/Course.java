package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
}

@Entity
class Room {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "nr") int id;
}

@Entity
class Seat {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Short id;
}
