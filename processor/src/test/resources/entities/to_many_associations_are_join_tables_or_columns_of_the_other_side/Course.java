package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ManyToMany Set<Tag> tags;
  @ManyToMany @JoinTable(name = "course_link", joinColumns = @JoinColumn(name = "source"), inverseJoinColumns = @JoinColumn(name = "target")) List<Course> linked;
  @OneToMany List<Part> parts;
  @OneToMany @JoinColumn(name = "course", nullable = false) Set<Page> pages;
  @OneToMany @OrderColumn List<Note> notes;
}
