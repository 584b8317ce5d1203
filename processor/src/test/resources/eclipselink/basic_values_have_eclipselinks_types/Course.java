package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.Currency;
import java.util.UUID;

@Entity
public class Course {
  @Id Long id;
  boolean truth;
  Byte small;
  short number;
  int size;
  float share;
  Double exact;
  char letter;
  String text;

  @Column(length = 40)
  String shorter;

  @Lob String long1;

  @Column(columnDefinition = "text")
  String defined;

  BigDecimal amount;

  @Column(precision = 10, scale = 3)
  BigDecimal precise;

  @Column(precision = 10)
  BigDecimal whole;

  BigInteger count;
  UUID key;
  byte[] bytes;
  @Lob byte[] more;
  char[] letters;
  Currency currency;
  URI uri;
  ArrayList<String> list;

  @Column(precision = 10, scale = 2)
  double ratio;
}
