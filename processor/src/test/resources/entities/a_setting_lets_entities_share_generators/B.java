package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class B {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g") Long id;
}
