package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Person {
  @Id Long id;
}

@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class Teacher extends Person {}
