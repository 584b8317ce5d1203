package com.example;

import jakarta.persistence.*;

@Entity
class Course {
  @Id Long id;
  @ManyToOne Course previous;
}
