package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Lesson {
  @Id Long id;
  @ManyToOne @JoinColumn(referencedColumnName = "code") Course course;
  @ManyToOne @JoinColumn(name = "room", referencedColumnName = "room_number") Room room;
  @ManyToMany
  @JoinTable(name = "lesson_course", inverseJoinColumns = @JoinColumn(name = "code", referencedColumnName = "code"))
  Set<Course> related;
}

@Entity
class Course {
  @Id Long id;
  @Column(unique = true, length = 20) String code;
  @OneToMany @JoinColumn(name = "course_code", referencedColumnName = "code") Set<Page> pages;
  @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "course_code", referencedColumnName = "code")) Set<String> words;
}

@Entity
class Page {
  @Id Long id;
}

@Entity
class Room {
  @Id Long id;
  @Column(name = "room_number", unique = true) Integer number;
}
