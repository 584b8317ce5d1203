package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
@SuppressWarnings("rawtypes")
public class Course {
  @Id Long id;
  @ManyToOne(targetEntity = Teacher.class) Human teacher;
  @OneToMany(targetEntity = Teacher.class) Set guests;
  @ManyToMany(targetEntity = Teacher.class) List<? extends Human> helpers;
  @ElementCollection(targetClass = String.class) List words;
}

interface Human {}

@Entity
class Teacher implements Human {
  @Id Long id;
}
