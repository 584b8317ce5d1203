package com.example;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
public class Price {
  @Id Long id;
  BigDecimal usual;
  @Column(precision = 10) BigDecimal precise;
  @Column(precision = 10, scale = 4) BigDecimal scaled;
  @Column(scale = 4) BigDecimal scaleAlone;
  @Column(precision = 19, scale = 0) BigDecimal whole;
}
