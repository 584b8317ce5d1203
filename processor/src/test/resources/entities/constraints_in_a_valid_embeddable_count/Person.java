package com.example;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;

@Entity
public class Person {
  @Id Long id;
  @Valid Address home;
}
