package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Order {

  @Id private Long id;

  @Column(name = "select")
  private String choice;

  @ManyToOne private User user;
}
