package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
@SuppressWarnings({"godwit:TRAP-07", "godwit:TRAP-10"})
public class Order {

  @Id private Long id;

  @Column(name = "select")
  private String choice;

  @ManyToOne private User user;
}
