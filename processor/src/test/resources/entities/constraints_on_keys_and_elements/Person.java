package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;

@Entity
public class Person {
  @Id @Size(max = 20) String id;
  @NotNull @Size(max = 3) @ElementCollection List<String> tags;
  @NotNull @OneToMany List<Person> children;
}
