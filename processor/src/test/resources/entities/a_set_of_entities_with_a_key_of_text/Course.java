package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id @Column(length = 40) String code;
  @ManyToMany Set<Room> rooms;
  @OneToMany Set<Desk> desks;
  @ElementCollection @Column(nullable = false, length = 9) Set<String> words;
}

@Entity
class Room {
  @Id UUID id;
}

@Entity
class Desk {
  @Id @Column(length = 7) String number;
}
