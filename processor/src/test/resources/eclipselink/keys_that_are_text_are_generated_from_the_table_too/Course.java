package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Course {
  @Id @GeneratedValue String id;

  @Entity
  public static class Room {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    int id;
  }
}
