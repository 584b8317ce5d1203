package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Course {
  @Id Long id;
  @ManyToMany Set<Person> people;
  @ElementCollection Set<String> tags;
  @ManyToMany Set<Person> guests;
}
