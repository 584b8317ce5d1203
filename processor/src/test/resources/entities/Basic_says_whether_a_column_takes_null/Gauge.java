package com.example;

import jakarta.persistence.*;

@Entity
public class Gauge {
  @Id Long id;
  @Basic(optional = false) Integer required;
  @Basic(optional = false) @Column(nullable = true) Integer requiredAnyway;
  @Basic(fetch = FetchType.LAZY) String lazy;
  @Basic(optional = false) @Column(name = "renamed") String named;
}
