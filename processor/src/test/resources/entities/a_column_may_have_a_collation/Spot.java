package com.example;

import jakarta.persistence.*;
import org.hibernate.annotations.Collate;

@Entity
public class Spot {
  @Id Long id;
  @Collate("C") String name;
  @Collate("POSIX") @Column(length = 40, nullable = false) String code;
}
