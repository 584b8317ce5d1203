package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @OneToMany(mappedBy = "course") Set<Lesson> lessons;
  @OneToMany @JoinColumn(name = "c", foreignKey = @ForeignKey(name = "page_of")) Set<Page> pages;
  @OneToMany @JoinColumn(name = "c", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<Room> rooms;
}

@Entity
class Lesson {
  @Id Long id;
  @ManyToOne Course course;
}

@Entity
class Page {
  @Id Long id;
}

@Entity
class Room {
  @Id Long id;
}
