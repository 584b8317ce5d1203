package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@SuppressWarnings("godwit:TRAP-10")
public class User {

  @Id private Long id;
}
