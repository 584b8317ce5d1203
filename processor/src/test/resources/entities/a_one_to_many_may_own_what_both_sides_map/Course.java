package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @OneToMany @JoinColumn(name = "course_id", nullable = false) List<Page> pages;
}

@Entity
class Page {
  @Id Long id;
  @ManyToOne @JoinColumn(name = "course_id", insertable = false, updatable = false, nullable = false) Course course;
}
