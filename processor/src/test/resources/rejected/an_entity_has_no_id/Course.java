package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  String title;
}
