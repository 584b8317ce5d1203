package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id;
}

@Entity
class Room {
  @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "rooms")
  @TableGenerator(name = "rooms")
  Long id;
}

@Entity
class Seat {
  @Id @GeneratedValue(generator = "seats")
  @TableGenerator(name = "seats", table = "ids", pkColumnName = "kind", valueColumnName = "latest", pkColumnValue = "seat", initialValue = 7, allocationSize = 5)
  Long id;
}

@Entity
class Desk {
  @Id @GeneratedValue(generator = "desks")
  @TableGenerator(name = "desks", table = "ids", pkColumnName = "kind", valueColumnName = "latest")
  Integer id;
}
