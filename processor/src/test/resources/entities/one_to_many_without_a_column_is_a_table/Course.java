package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @OneToMany List<Page> pages;
  @OneToMany Set<Room> rooms;
}

@Entity
class Page {
  @Id Long id;
}

@Entity
class Room {
  @Id Long id;
}
