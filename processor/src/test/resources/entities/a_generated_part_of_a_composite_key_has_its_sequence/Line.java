package com.example;

import jakarta.persistence.*;

@Entity
@IdClass(Line.Key.class)
public class Line {
  @Id @GeneratedValue Long id;
  @Id String shop;

  public record Key(Long id, String shop) {}
}
