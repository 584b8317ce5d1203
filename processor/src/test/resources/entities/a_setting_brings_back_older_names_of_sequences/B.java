package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@Table(name = "Bees")
class B {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gen") Long id;
}
