package com.example;

import jakarta.persistence.*;

@Entity
public class Gauge {
  @Id Long id;
  @Basic int plain;
  @Basic(fetch = FetchType.LAZY) long lazy;
  @Basic @Column int annotated;
}
