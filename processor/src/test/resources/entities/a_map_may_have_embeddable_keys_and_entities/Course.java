package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ManyToMany Map<Slot, Room> rooms;
  @OneToMany @JoinTable(name = "course_helper") Map<Room, Person> helpers;
  @ElementCollection Map<Room, Slot> slots;
  @ElementCollection @MapKeyColumn(name = "nick", unique = true) SortedMap<String, Slot> byNick;
}

@Embeddable
record Slot(int day, String hour) {}

@Entity
class Room {
  @Id String code;
}

@Entity
class Person {
  @Id Long id;
}
