package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ElementCollection Set<Step> steps;
  @ElementCollection @Column(nullable = false) SortedSet<String> words;
}

@Embeddable
class Step implements Comparable<Step> {
  @Column(nullable = false) String name;
  @Column(nullable = false) int minutes;

  @Override
  public int compareTo(Step other) {
    return name.compareTo(other.name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Step that && that.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
