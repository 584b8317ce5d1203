package com.example;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.GenericGenerator;

@Entity
@SuppressWarnings("removal")
public class Course {
  @Id
  @GeneratedValue(generator = "uuid")
  @GenericGenerator(name = "uuid", strategy = "uuid2")
  UUID id;
}
