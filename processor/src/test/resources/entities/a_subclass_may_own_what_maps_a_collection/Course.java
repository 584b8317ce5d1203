package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @OneToMany(mappedBy = "course") Set<Lesson> lessons;
}

@Entity
abstract class Part {
  @Id Long id;
}

@Entity
class Lesson extends Part {
  @ManyToOne(optional = false) Course course;
}
