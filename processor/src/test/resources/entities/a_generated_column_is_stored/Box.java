package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Box {
  @Id Long id;
  int width;
  int height;
  @GeneratedColumn("width * height") int area;
}
