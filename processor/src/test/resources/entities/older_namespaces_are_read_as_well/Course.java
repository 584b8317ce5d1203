package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Course {
  @Id Long id;
  String title;
}
