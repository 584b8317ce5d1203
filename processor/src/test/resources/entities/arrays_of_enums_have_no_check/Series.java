package com.example;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Series {
  @Id Long id;

  public enum Color { RED, GREEN }

  Color[] ordinals;
  List<Color> ordinalList;
  @Enumerated(EnumType.STRING) Color[] strings;
  @Enumerated(EnumType.STRING) @Column(length = 20) List<Color> shortStrings;
}
