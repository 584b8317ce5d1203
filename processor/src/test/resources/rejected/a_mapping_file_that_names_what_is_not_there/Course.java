package com.example;

import jakarta.persistence.*;

@Entity
class Course {
  @Id Long id;
  String title;
  Course previous;
}
