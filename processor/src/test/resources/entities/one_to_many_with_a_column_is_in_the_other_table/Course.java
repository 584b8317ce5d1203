package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @OneToMany @JoinColumn List<Page> pages;
  @OneToMany @JoinColumn(name = "course_ref", nullable = false) Set<Room> rooms;
  @OneToMany @JoinColumn(name = "owner_id") Set<Desk> desks;
}

@Entity
class Page {
  @Id Long id;
}

@Entity
class Room {
  @Id Long id;
}

@Entity
class Desk {
  @Id Long id;
  @ManyToOne @JoinColumn(name = "owner_id", insertable = false, updatable = false) Course owner;
}
