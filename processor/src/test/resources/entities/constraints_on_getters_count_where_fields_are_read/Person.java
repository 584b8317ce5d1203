package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
public class Person {
  @Id Long id;
  String name;
  boolean active;
  Integer age;

  @NotNull @Size(max = 60) public String getName() { return name; }
  @Min(18) public Integer getAge() { return age; }
}
