package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
public class Person {
  @Id Long id;
  @Size(max = 60) String name;
  @Size(min = 3) String nick;
  @Size(max = 60) @Column(length = 100) String city;
  @Size(max = 10) char[] letters;
  @Size(max = 10) String[] tags;
}
