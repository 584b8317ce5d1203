package com.example;

import jakarta.persistence.*;

@Entity
public class Course extends Numbered {}

@Entity
@Table(name = "the_rooms")
class Room extends Numbered {}

@MappedSuperclass
abstract class Numbered {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
}
