package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @ElementCollection List<Step> steps;
}

@Embeddable
class Step {
  Inner inner;
  @ManyToOne @JoinColumn(name = "room_ref", nullable = false) Room room;
}

@Embeddable
class Inner {
  @OneToOne Room spare;
  boolean done;
}

@Entity
class Room {
  @Id Long id;
}
