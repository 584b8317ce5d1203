package com.example;

import jakarta.persistence.*;
import java.util.List;

@SuppressWarnings("rawtypes")
@Entity
public class Person {
  @Id Long id;
  @OneToMany(mappedBy = "nobody") List<Person> friends;
  @OneToMany List raw;
}
