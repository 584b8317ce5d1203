package com.example;

import jakarta.persistence.*;

@Entity
public class A {
  @Id @GeneratedValue(generator = "s") @SequenceGenerator(name = "s", allocationSize = 5) long id;
  @io.godwit.annotations.PgEnum(name = "kind") enum Kind { X }
  Kind kind;
}
