package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;

@Entity
public class Course {
  @Id long id;
  @Column(precision = 10) BigDecimal price;
  @Column(scale = 4) BigDecimal rate;
  @Column(precision = 10, scale = 0) BigDecimal whole;
  @Column(precision = 10, scale = 4) BigDecimal exact;
  @Column(scale = 2) BigDecimal two;
  @Column(precision = 10) @Digits(integer = 6, fraction = 4) BigDecimal digits;
  @Column(precision = 10) Long number;
  BigDecimal plain;
}
