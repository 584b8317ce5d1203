package com.example;

import jakarta.persistence.*;

@Entity
public class Named {
  @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g") @SequenceGenerator(name = "g", sequenceName = "numbers", initialValue = 10, allocationSize = 5) long id;
}
