package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @Id Long id;
}
