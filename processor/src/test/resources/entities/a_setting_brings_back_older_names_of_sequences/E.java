package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class E {
  @Id @TableGenerator(name = "egen") @GeneratedValue(strategy = GenerationType.TABLE, generator = "egen") Long id;
}
