package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @EmbeddedId Key key;
  String title;
}
