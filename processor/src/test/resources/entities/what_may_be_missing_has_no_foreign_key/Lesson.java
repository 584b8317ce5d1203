package com.example;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
public class Lesson {
  @Id Long id;
  @ManyToOne @NotFound(action = NotFoundAction.IGNORE) Course ignored;
  @ManyToOne @NotFound(action = NotFoundAction.EXCEPTION) Course failing;
  @OneToOne @NotFound(action = NotFoundAction.IGNORE) Course one;
  @ManyToMany @NotFound(action = NotFoundAction.IGNORE) Set<Course> many;
}

@Entity
class Course {
  @Id Long id;
}
