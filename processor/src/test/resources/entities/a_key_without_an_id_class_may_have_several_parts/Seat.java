package com.example;

import jakarta.persistence.*;

@Entity
public class Seat implements java.io.Serializable {
  private static final long serialVersionUID = 1;
  @Id String hall;
  @Id int place;
  boolean taken;
}
