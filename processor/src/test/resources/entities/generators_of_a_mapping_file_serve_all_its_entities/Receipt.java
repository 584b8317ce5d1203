package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Receipt {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "papers")
  Long id;
}
