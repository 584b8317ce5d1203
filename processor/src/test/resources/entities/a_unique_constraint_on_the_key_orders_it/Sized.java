package com.example;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"b", "a"}))
@IdClass(Sized.Key.class)
public class Sized {
  @Id short a;
  @Id String b;

  @SuppressWarnings("serial")
  public static class Key implements Serializable {
    short a;
    String b;
  }
}
