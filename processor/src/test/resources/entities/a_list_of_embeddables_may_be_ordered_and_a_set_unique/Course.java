package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ElementCollection @OrderColumn(name = "nr") List<Step> steps;
  @ElementCollection @CollectionTable(name = "links", uniqueConstraints = @UniqueConstraint(columnNames = {"Course_id", "name"})) Set<Step> links;
  @ElementCollection Set<Pair> pairs;
}

@Embeddable
class Step {
  String name;
  @ManyToOne(optional = false) Room room;
}

@Embeddable
class Pair {
  @Column(nullable = false) String first;
  @ManyToOne @JoinColumn(nullable = false) Room room;
}

@Entity
class Room {
  @Id Long id;
}
