package com.example;

import jakarta.persistence.*;
import java.util.*;

public class Outer {
  @Entity
  @Table(name = "inner_course")
  static class Course {
    @Id Long id;
    @ManyToOne Course next;
    @ElementCollection List<String> words;
  }

  @Entity
  static class Room {
    @Id Long id;
    @ElementCollection Set<String> names;
    @OneToMany Set<Course> courses;
  }
}
