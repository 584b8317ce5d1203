package com.example;

import jakarta.persistence.*;

@Entity
public class Event {
  @Id Long id;
  Price price;
}

@Embeddable
class Price extends Amount<java.math.BigDecimal> {
  String currency;
}

@MappedSuperclass
class Amount<N> {
  N amount;
  @Column(nullable = false) N tax;
}
