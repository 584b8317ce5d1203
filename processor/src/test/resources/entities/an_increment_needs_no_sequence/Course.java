package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id @GeneratedValue(generator = "increment") Long id;
}

@Entity
class Room {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(columnDefinition = "bigint") Long id;
}
