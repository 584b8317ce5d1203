package com.example;

import jakarta.persistence.*;

@Entity
@Table(name = "courses")
public class Course {
  @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "nobodys") Long id;
}

@Entity
class Room {
  @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id;
}
