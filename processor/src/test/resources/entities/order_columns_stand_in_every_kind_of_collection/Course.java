package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ElementCollection @OrderColumn List<String> words;
  @ElementCollection @OrderColumn(name = "pos", nullable = true) List<String> notes;
  @ManyToMany @OrderColumn List<Tag> tags;
  @OneToMany @JoinTable(name = "own") @OrderColumn(name = "nr") List<Tag> own;
  @OneToMany @JoinColumn(name = "course_ref") @OrderColumn List<Room> rooms;
  @OneToMany(mappedBy = "course") @OrderColumn(name = "place") List<Lesson> lessons;
  @ElementCollection @OrderColumn(columnDefinition = "smallint") List<Step> steps;
}

@Entity
class Tag {
  @Id Long id;
}

@Entity
class Room {
  @Id Long id;
}

@Entity
class Lesson {
  @Id Long id;
  @ManyToOne Course course;
}

@Embeddable
class Step {
  String name;
}
