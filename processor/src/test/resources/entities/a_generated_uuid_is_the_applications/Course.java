package com.example;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.UuidGenerator;

@Entity
public class Course {
  @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
}

@Entity
class Room {
  @Id @GeneratedValue(strategy = GenerationType.UUID) String id;
}

@Entity
class Seat {
  @Id @UuidGenerator UUID id;
}

@Entity
class Desk {
  @Id @GeneratedValue @UuidGenerator(style = UuidGenerator.Style.TIME) @Column(length = 36) String id;
}
