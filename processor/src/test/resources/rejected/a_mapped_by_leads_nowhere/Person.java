package com.example;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Person {
  @Id Long id;
  @OneToMany(mappedBy = "nobody") List<Person> friends;
  @OneToOne(mappedBy = "id") Person twin;
}
