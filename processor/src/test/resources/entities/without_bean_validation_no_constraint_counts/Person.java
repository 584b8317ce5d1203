package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
public class Person {
  @Id Long id;
  @NotNull @Size(max = 60) String name;
  @Min(18) Integer age;
}
