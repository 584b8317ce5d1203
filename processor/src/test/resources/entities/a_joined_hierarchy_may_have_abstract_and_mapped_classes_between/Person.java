package com.example;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Person {
  @Id Long id;
}

@MappedSuperclass
abstract class Employed extends Person {
  int wage;
}

@Entity
abstract class Staff extends Employed {
  String room;
}

@Entity
class Teacher extends Staff {
  String subject;
}
