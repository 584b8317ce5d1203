package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Course {
  @Id @GeneratedValue Long id;
  String someTitle;
  @ManyToMany Set<Tag> tags;
  @Column(name = "Note", unique = true) String note;
}
