package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class C {
  @Id @SequenceGenerator(name = "cgen") @GeneratedValue(generator = "cgen") Long id;
}
