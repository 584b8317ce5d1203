package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id Long id;
  @ManyToOne @JoinColumn(referencedColumnName = "nothing") Course parent;
  @ManyToOne @JoinColumn(name = "a") @JoinColumn(name = "b") Course other;
}
