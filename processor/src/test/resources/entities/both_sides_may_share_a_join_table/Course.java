package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @OneToMany(mappedBy = "course") Set<Lesson> lessons;
}

@Entity
class Lesson {
  @Id Long id;

  @ManyToOne
  @JoinTable(name = "lesson_of", joinColumns = @JoinColumn(name = "lesson"), inverseJoinColumns = @JoinColumn(name = "course", nullable = false))
  Course course;
}
