package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
public class Person {
  @Id Long id;
  @Min(18) Integer age;
  @Max(99) long score;
  @Min(-5) @Max(5) Integer mood;

}
