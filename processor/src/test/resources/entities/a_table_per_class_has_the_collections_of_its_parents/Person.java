package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Person {
  @Id Long id;
  @ElementCollection Set<String> names;
  @ManyToMany Set<Room> rooms;
}

@Entity
class Teacher extends Person {}

@Entity
class Student extends Person {}

@Entity
class Room {
  @Id Long id;
  @OneToMany List<Person> people;
}
