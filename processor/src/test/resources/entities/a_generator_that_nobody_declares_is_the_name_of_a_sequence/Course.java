package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nobodys")
  Long id;
}

@Entity
class Room {
  @Id @GeneratedValue(generator = "nobodysEither")
  Long id;
}
