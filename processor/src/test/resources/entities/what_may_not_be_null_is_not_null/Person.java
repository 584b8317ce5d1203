package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.List;

@Entity
public class Person {
  @Id Long id;
  @NotNull Integer age;
  @NotBlank String name;
  @NotEmpty String nick;
  @NotNull @Column(nullable = true) String email;
  @NotNull(groups = Person.Later.class) String later;
  @Null String never;

  interface Later {}
}
