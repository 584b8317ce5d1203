package com.example;

import jakarta.persistence.*;

@Entity
@Table(comment = "Where people are")
public class Spot {
  @Id @Column(comment = "The key") Long id;
  @Column(comment = "What it is called") String name;
}
