package com.example;

import jakarta.persistence.*;
import java.time.*;

@Entity
public class Course {
  @Id Long id;
  LocalTime time; @Column(columnDefinition = "timestamp") Instant plain;

}
