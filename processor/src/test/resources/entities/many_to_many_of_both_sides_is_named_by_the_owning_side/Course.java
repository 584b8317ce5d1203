package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ManyToMany(mappedBy = "courses") Set<Student> students;
}

@Entity
class Student {
  @Id UUID id;
  @ManyToMany Set<Course> courses;
}
