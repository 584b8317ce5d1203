package com.example;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Person {
  @Id Long id;
}

@Entity
@PrimaryKeyJoinColumn(name = "person_ref", foreignKey = @ForeignKey(name = "teacher_is_a_person"))
class Teacher extends Person {
  int hours;
}

@Entity
class Head extends Teacher {
  @Basic(optional = false) String school;
}

@Entity
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Student extends Person {}
