package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
public class Course {
  @Id @Column(length = 36) String id;
}
