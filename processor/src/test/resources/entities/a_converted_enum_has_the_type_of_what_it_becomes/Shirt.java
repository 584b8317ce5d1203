package com.example;

import jakarta.persistence.*;

@Entity
public class Shirt {
  @Id Long id;

  public enum Color { RED, GREEN }

  @Convert(converter = ColorConverter.class) Color color;
}
