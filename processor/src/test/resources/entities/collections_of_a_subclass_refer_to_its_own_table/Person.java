package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Person {
  @Id Long id;
  @ElementCollection List<String> names;
}

@Entity
class Teacher extends Person {
  @ElementCollection List<String> subjects;
  @ManyToMany Set<Room> rooms;
  @OneToMany @JoinColumn(name = "holder_id") Set<Room> held;
}

@Entity
class Room {
  @Id Long id;
  @ManyToOne Teacher keeper;
}
