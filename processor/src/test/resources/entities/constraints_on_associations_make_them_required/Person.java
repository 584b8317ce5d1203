package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
public class Person {
  @Id Long id;
  @NotNull @ManyToOne Person parent;
  @NotNull @OneToOne Person spouse;
}
