package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id Long id;
  @OneToMany @MapKey(name = "code") Map<String, Room> rooms;
  @OneToMany @JoinTable(name = "nicks") @MapKeyColumn(name = "nick") Map<String, Room> byNick;
  @ManyToMany @MapKey Map<Long, Tag> tags;
  @ManyToMany @JoinTable(name = "names") Map<String, Tag> named;
  @ManyToMany @JoinTable(name = "persons") Map<Person, Tag> byPerson;
  @ManyToMany @JoinTable(name = "seats") @MapKeyJoinColumn(name = "who", foreignKey = @ForeignKey(name = "seat_of")) Map<Person, Room> seats;
  @OneToMany(mappedBy = "course") @MapKey(name = "number") Map<Integer, Lesson> lessons;
  @OneToMany @JoinColumn(name = "guest_of") @MapKeyColumn(name = "guest_key") Map<String, Person> guests;
  @OneToMany(mappedBy = "second") @MapKeyColumn(name = "second_key") Map<String, Lesson> others;
}

@Entity
class Room {
  @Id Long id;
  String code;
}

@Entity
class Tag {
  @Id Long id;
}

@Entity
class Person {
  @Id Long id;
}

@Entity
class Lesson {
  @Id Long id;
  int number;
  @ManyToOne Course course;
  @ManyToOne Course second;
}
