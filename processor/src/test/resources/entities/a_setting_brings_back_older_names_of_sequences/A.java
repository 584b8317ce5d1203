package com.example;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class A {
  @Id @GeneratedValue Long id;
}
