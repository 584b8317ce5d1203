package com.example;

import jakarta.persistence.*;

@Entity
public class Course {
  @ManyToOne Runnable owner;
  Object thing;
}
