package com.example;

import jakarta.persistence.*;

@Entity
@SequenceGenerator(sequenceName = "course_numbers", allocationSize = 3)
public class Course {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
}

@Entity
class Room {
  @Id @GeneratedValue @SequenceGenerator(sequenceName = "room_numbers") Long id;
}
