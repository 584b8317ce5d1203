package com.example;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Tag {
  @Id Long id;
  @ManyToMany(mappedBy = "tags") Set<Course> courses;
}
