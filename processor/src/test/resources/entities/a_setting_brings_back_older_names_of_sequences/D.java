package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class D {
  @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id;
}
