package com.example;

import jakarta.persistence.*;

@Entity
@SequenceGenerator(name = "numbers", sequenceName = "course_numbers", allocationSize = 20)
public class Course {
  @Id @GeneratedValue(generator = "numbers")
  Long id;
}

@Entity
class Room {
  @Id @GeneratedValue(generator = "numbers")
  Long id;
}
