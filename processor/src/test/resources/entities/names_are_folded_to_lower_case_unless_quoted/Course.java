package com.example;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Course {
  @Id Long id;
  String userID;
  String address2Line;
  String firstName;
  @Column(name = "CamelCase") String other;
  @Column(name = "`Kept`") String quoted;
  @ManyToMany Set<Course> relatedCourses;

}
