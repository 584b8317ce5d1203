package com.example;

import jakarta.persistence.*;

@Entity
public class B {
  @Id @GeneratedValue(generator = "s") @SequenceGenerator(name = "s", allocationSize = 7) long id;
  @io.godwit.annotations.PgEnum(name = "kind") enum Kind { Y }
  Kind kind;
}
