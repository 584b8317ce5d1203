package com.example;

import jakarta.persistence.*;

@Entity
@SequenceGenerator(name = "numbers", sequenceName = "course_numbers", allocationSize = 20)
public class Course {
  @Id @GeneratedValue(generator = "numbers")
  Long id;
}

/** Before Hibernate 7 it finds the generator of Course, or doesn't, as the classes' order has it. */
@Entity
class Room {
  @Id @GeneratedValue(generator = "numbers")
  Long id;
}
