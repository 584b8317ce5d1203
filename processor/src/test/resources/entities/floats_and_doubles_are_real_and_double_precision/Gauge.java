package com.example;

import jakarta.persistence.*;

@Entity
public class Gauge {
  @Id Long id;
  float primitiveFloat; Float wrappedFloat;
  double primitiveDouble; Double wrappedDouble;
}
