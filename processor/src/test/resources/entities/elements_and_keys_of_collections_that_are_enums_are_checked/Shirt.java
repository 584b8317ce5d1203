package com.example;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;

@Entity
public class Shirt {
  @Id Long id;

  public enum Color { RED, GREEN }

  @ElementCollection List<Color> colors;
  @ElementCollection @MapKeyEnumerated(EnumType.STRING) @Enumerated(EnumType.STRING) Map<Color, Color> pairs;
}
