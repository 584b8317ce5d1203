package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class A {
  @Id @SequenceGenerator(name = "g", sequenceName = "numbers", allocationSize = 7) @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g") Long id;
}
