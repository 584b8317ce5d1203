package com.example;

import jakarta.persistence.*;

@Entity
public class Lesson {
  @Id Long id;
  @ManyToOne Course any;
  @ManyToOne(optional = false) Course required;
  @ManyToOne @JoinColumn(nullable = false) Course joined;
  @ManyToOne @JoinColumn(name = "uni", unique = true) Course unique;
  @OneToOne Course one;
  @OneToOne(optional = false) @JoinColumn(unique = false) Course only;
  @ManyToOne @JoinColumn(insertable = false, updatable = false, name = "any_id") Course same;
}

@Entity
class Course {
  @Id Long id;
}
