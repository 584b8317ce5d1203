package com.example;

import jakarta.persistence.*;

@Entity
public abstract class Person {
  @Id Long id;
}

@MappedSuperclass
abstract class Employed extends Person {
  java.time.LocalDate since;
}

@Entity
abstract class Staff extends Employed {
  int number;
}

abstract class Plain extends Staff {
  String notMapped;
}

@Entity
class Teacher extends Plain {
  String subject;
}
