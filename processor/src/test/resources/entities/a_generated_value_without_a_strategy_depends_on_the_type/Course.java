package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course {
  @Id @GeneratedValue Long id;
}

@Entity
class Room {
  @Id @GeneratedValue UUID id;
}

@Entity
class Seat {
  @Id @GeneratedValue Integer id;
}

@Entity
class Desk {
  @Id @GeneratedValue short id;
}

@Entity
class Key {
  @Id @GeneratedValue java.math.BigInteger id;
}
