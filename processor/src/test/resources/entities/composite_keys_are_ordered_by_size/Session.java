package com.example;

import jakarta.persistence.*;

@Entity
public class Session {
  @Id Long id;
  @ManyToOne Course course;
}
