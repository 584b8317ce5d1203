package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id @GeneratedValue(generator = "numbers") Long id;
}

@Entity
class Room {
  @Id @GeneratedValue(generator = "numbers") Long id;
}
