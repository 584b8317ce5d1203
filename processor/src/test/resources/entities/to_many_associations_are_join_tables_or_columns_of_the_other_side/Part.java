package com.example;

import jakarta.persistence.*;

@Entity
public class Part {
  @Id Long id;

}
