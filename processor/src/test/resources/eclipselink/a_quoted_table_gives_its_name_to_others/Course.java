package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "\"Quoted Course\"")
public class Course {
  @Id Long id;
  @ManyToOne Course parent;
  @ManyToMany Set<Course> related;
}
