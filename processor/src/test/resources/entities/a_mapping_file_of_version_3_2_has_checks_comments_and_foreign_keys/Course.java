package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Course {
  @Id Long id;
  int price;
  @ManyToOne Person teacher;
  @ManyToOne Person assistant;
}
