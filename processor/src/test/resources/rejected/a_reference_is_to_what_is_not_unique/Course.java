package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id Long id;
  String code;
  @ManyToOne @JoinColumn(referencedColumnName = "code") Course parent;
}
