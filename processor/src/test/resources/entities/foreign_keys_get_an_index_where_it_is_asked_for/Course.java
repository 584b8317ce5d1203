package com.example;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(indexes = @Index(name = "course_room", columnList = "room_door, room_floor, title"))
public class Course {
  @Id Long id;
  String title;
  @ManyToOne Person teacher;
  @ManyToOne Room room;
  @ManyToOne Room spare;
  @OneToOne Person assistant;
  @ManyToMany Set<Person> students;
}

@Entity
class Person {
  @Id Long id;
}

@Entity
class Room {
  @EmbeddedId RoomId id;
}

@Embeddable
record RoomId(int floor, int door) {}
