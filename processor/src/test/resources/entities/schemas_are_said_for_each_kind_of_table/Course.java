package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "Course", schema = "school", catalog = "postgres")
public class Course {
  @Id @GeneratedValue Long id;
  @ElementCollection @CollectionTable(name = "CourseTag", schema = "tags") Set<String> tags;
  @ElementCollection Set<String> notes;
  @ManyToMany @JoinTable(name = "CourseRoom", schema = "links") Set<Room> rooms;
  @ManyToMany Set<Room> others;
}

@Entity
@Table(schema = "places")
class Room {
  @Id @GeneratedValue(generator = "rooms")
  @SequenceGenerator(name = "rooms", sequenceName = "room_numbers", schema = "numbers", initialValue = 100, allocationSize = 10)
  Long id;
}
