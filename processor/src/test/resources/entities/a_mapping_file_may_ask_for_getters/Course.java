package com.example;

import jakarta.persistence.*;

@Entity
class Course {
  @Id Long id;
  String field;

  Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  String getTitle() {
    return field;
  }

  void setTitle(String title) {
    this.field = title;
  }
}
