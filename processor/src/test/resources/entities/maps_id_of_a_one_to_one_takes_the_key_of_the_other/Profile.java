package com.example;

import jakarta.persistence.*;

@Entity
public class Profile {
  @Id Long id;
  @MapsId @OneToOne Person person;
  String text;
}

@Entity
class Person {
  @Id @GeneratedValue Long id;
}

@Entity
class Badge {
  @Id Long id;
  @MapsId @OneToOne @JoinColumn(name = "holder") Person person;
}

@Entity
class Locker {
  @Id @OneToOne Person person;
  int number;
}
