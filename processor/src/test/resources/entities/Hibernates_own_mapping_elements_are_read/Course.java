package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Course {
  @Id UUID id;
  String code;
  String part;
  UUID key;
  String upper;
}
