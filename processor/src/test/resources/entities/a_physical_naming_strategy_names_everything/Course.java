package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(schema = "school", indexes = @Index(columnList = "title"))
public class Course {
  @Id Long id;

  @Column(name = "title")
  String name;

  @ManyToOne Course parent;

  @ManyToMany Set<Course> related;
}
