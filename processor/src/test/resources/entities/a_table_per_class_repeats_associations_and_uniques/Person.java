package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public class Person {
  @Id Long id;
  @Column(unique = true) String email;
  @ManyToOne Room room;
}

@Entity
@Table(name = "teachers", uniqueConstraints = @UniqueConstraint(columnNames = "code"))
class Teacher extends Person {
  String code;
}

@Entity
class Room {
  @Id Long id;
  @ManyToOne Person keeper;
  @OneToMany @JoinColumn(name = "room_of") Set<Desk> desks;
}

@Entity
class Desk {
  @Id Long id;
  @ManyToOne Teacher owner;
}
