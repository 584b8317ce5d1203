package com.example;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
public class Person {
  @Id Long id;
  @Digits(integer = 6, fraction = 2) BigDecimal wage;
  @Digits(integer = 6, fraction = 2) @Column(precision = 20, scale = 5) BigDecimal income;
  @Digits(integer = 10, fraction = 0) BigInteger number;
  @Digits(integer = 4, fraction = 0) Integer year1;
}
