package com.example;

import jakarta.persistence.*;

@Entity
public class Person {
  @Id Long id;
}

@Entity
class Teacher extends Person {
  @OneToOne Room room;
  @OneToOne @JoinColumn(nullable = false) Desk desk;
}

@Entity
class Room {
  @Id Long id;
}

@Entity
class Desk {
  @Id Long id;
}
