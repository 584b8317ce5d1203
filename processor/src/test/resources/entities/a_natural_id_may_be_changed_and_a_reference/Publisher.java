package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Entity
public class Publisher {
  @Id Long id;
  @NaturalId String name;
}
