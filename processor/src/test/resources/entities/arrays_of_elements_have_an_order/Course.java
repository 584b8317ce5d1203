package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id Long id;
  @ElementCollection @OrderColumn String[] words;
  @ElementCollection @OrderColumn(name = "nr") int[] numbers;
  @OneToMany @OrderColumn Room[] rooms;
}

@Entity
class Room {
  @Id Long id;
}
