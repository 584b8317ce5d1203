package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id @Column(name = "course_id") long id;
  @Column(name = "credit_points") int credits;
  @Column(nullable = false) int hours;
  @Column(nullable = true) int said;
  int plain;
  @Column(length = 40) String title;
  Size size;
}

@Embeddable
class Size {
  @Column(name = "seat_count") int seats;
}
